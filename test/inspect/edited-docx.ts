import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A change of one part of a Word file. */
export type Edit = (xml: string) => string;

const DOCUMENT = 'word/document.xml';

/** A Word file with parts changed; a change that changes nothing is a mistake of the test. */
export function editDocx(bytes: Uint8Array, edits: Readonly<Record<string, Edit>>): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, edit] of Object.entries(edits)) {
    const before = strFromU8(parts[name] ?? new Uint8Array());
    const after = edit(before);
    if (after === before) throw new Error(`nothing changed in ${name}`);
    parts[name] = strToU8(after);
  }
  return zipSync(parts);
}

/** A Word file whose text is changed. */
export function editText(bytes: Uint8Array, edit: Edit): Uint8Array {
  return editDocx(bytes, { [DOCUMENT]: edit });
}

/** Puts properties before the text of the first run that holds these words. */
export function withRunProperties(words: string, properties: string): Edit {
  return (xml) => {
    const at = xml.indexOf(words);
    if (at === -1) return xml;
    const start = xml.lastIndexOf('<w:t', at);
    const run = xml.lastIndexOf('<w:r>', at);
    const own = xml
      .slice(run, start)
      .replace('<w:r>', '')
      .replace(/<\/?w:rPr>/gu, '');
    return `${xml.slice(0, run)}<w:r><w:rPr>${own}${properties}</w:rPr>${xml.slice(start)}`;
  };
}

/** Puts properties into the first paragraph of that style. */
export function withParagraphProperties(style: string, properties: string): Edit {
  return (xml) => xml.replace(`<w:pStyle w:val="${style}"/>`, `<w:pStyle w:val="${style}"/>${properties}`);
}
