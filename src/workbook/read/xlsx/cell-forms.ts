import { type NumberForm, numberForm } from './number-form.js';
import { readXml } from './read-xml.js';

/** What the numbers of cells stand for, by the number of their style; nothing when the part is damaged. */
export function cellForms(bytes: Uint8Array): readonly (NumberForm | undefined)[] | undefined {
  const codes = new Map<number, string>();
  const forms: (NumberForm | undefined)[] = [];
  let isInCells = false;
  const isSound = readXml(bytes, {
    open: (name, { numFmtId = '0', formatCode }) => {
      const id = Number(numFmtId);
      if (name === 'numFmt' && formatCode !== undefined) codes.set(id, formatCode);
      if (name === 'cellXfs') isInCells = true;
      if (name === 'xf' && isInCells) forms.push(numberForm(id, codes.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return isSound ? forms : undefined;
}
