import type { TableBlock } from '../../blocks/types.js';
import { borderXml } from './border-xml.js';
import { twips } from './twips.js';

/** The table styles of one document, gathered while its tables are written in order. */
export interface TableStyles {
  /** The id of the style with a table's borders and the space inside its cells. */
  next(table: TableBlock): string;
  /** The definitions of the styles met so far. */
  xml(): string;
}

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

/** The names Word shows; a further look of the same role has a number behind its name. */
const NAMES = { data: 'Bảng số liệu', layout: 'Khung bố cục' } as const;

/** Starts a document without tables. Tables that look alike share a style. */
export function createTableStyles(): TableStyles {
  const ids = new Map<string, string>();
  const counts = { data: 0, layout: 0 };
  let styles = '';
  return {
    next(table) {
      const { role } = table;
      const look = lookXml(table);
      const key = `${role} ${look}`;
      const known = ids.get(key);
      if (known !== undefined) return known;
      const count = ++counts[role];
      const id = `${role}Table${count}`;
      ids.set(key, id);
      styles += styleXml(id, count === 1 ? NAMES[role] : `${NAMES[role]} ${count}`, look);
      return id;
    },
    xml: () => styles,
  };
}

function styleXml(id: string, name: string, look: string): string {
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>` +
    `<w:basedOn w:val="TableNormal"/><w:tblPr>${look}</w:tblPr></w:style>`
  );
}

/** Only tables of data have borders. */
function lookXml({ role, border, padding, paddingBlock }: TableBlock): string {
  const weight = role === 'data' ? border : 0;
  const margins = [
    ['top', paddingBlock],
    ['left', padding],
    ['bottom', paddingBlock],
    ['right', padding],
  ] as const;
  return (
    `<w:tblBorders>${BORDERS.map((side) => borderXml(side, weight)).join('')}</w:tblBorders>` +
    `<w:tblCellMar>${margins.map(([side, length]) => `<w:${side} w:w="${twips(length)}" w:type="dxa"/>`).join('')}</w:tblCellMar>`
  );
}
