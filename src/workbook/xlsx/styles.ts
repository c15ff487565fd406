/** How a cell looks: its letters, ground, lines, place, the form of its numbers, and whether a form leaves it open. */
export interface CellStyle {
  readonly font: keyof typeof FONTS;
  readonly fill?: keyof typeof FILLS;
  readonly lined?: true;
  readonly across?: 'center' | 'right';
  readonly upright?: 'center';
  readonly format?: keyof typeof FORMATS;
  readonly open?: true;
  /** It stays on one line and may reach over empty cells beside it. */
  readonly flat?: true;
}

/** Letters: Times New Roman, as in the papers. Children in the order the format wants. */
export const FONTS = {
  plain: '<sz val="12"/>',
  bold: '<b/><sz val="12"/>',
  light: '<b/><sz val="12"/><color rgb="FFFFFFFF"/>',
  title: '<b/><sz val="16"/><color rgb="FF1F3864"/>',
  link: '<u/><sz val="12"/><color rgb="FF0563C1"/>',
} as const;

/** Grounds of headings and key columns. */
export const FILLS = {
  key: 'FF7F6000',
  required: 'FF1F3864',
  optional: 'FFD9E2F3',
  keyBody: 'FFFFF8E1',
  group: 'FFF2F2F2',
} as const;

/** Forms of numbers by the id a file knows them by; those from 164 on are our own. */
export const FORMATS = {
  text: { id: 49 },
  whole: { id: 1 },
  date: { id: 164, code: 'dd/mm/yyyy' },
  /** As it is, with as many decimals as there are. */
  decimal: { id: 0 },
  /** A small number of people or awards, as papers write it. */
  count: { id: 165, code: '00' },
} as const;

const HEADING = { across: 'center', upright: 'center', lined: true } as const;
const BODY = { font: 'plain', open: true } as const;
const TABLE = { font: 'plain', lined: true } as const;

/** Every look there is; the first is that of cells nothing is said of. */
export const STYLES = {
  plain: { font: 'plain' },
  line: { font: 'plain', flat: true },
  subject: { font: 'bold', flat: true },
  title: { font: 'title', upright: 'center', flat: true },
  link: { font: 'link' },
  keyHeading: { ...HEADING, font: 'light', fill: 'key' },
  requiredHeading: { ...HEADING, font: 'light', fill: 'required' },
  optionalHeading: { ...HEADING, font: 'bold', fill: 'optional' },
  key: { ...BODY, fill: 'keyBody', format: 'text' },
  keyNumber: { ...BODY, fill: 'keyBody', format: 'whole', across: 'center' },
  text: { ...BODY, format: 'text' },
  choice: { ...BODY, format: 'text', across: 'center' },
  whole: { ...BODY, format: 'whole', across: 'center' },
  decimal: { ...BODY, format: 'decimal', across: 'center' },
  date: { ...BODY, format: 'date', across: 'center' },
  tableHeading: { ...HEADING, font: 'bold', fill: 'optional' },
  tableText: { ...TABLE, format: 'text' },
  tableCentred: { ...TABLE, format: 'text', across: 'center' },
  tableNumber: { ...TABLE, format: 'decimal', across: 'center' },
  tableCount: { ...TABLE, format: 'count', across: 'center' },
  tableBoldText: { ...TABLE, font: 'bold', fill: 'group', format: 'text' },
  tableBoldCentred: { ...TABLE, font: 'bold', fill: 'group', format: 'text', across: 'center' },
  tableBoldNumber: { ...TABLE, font: 'bold', fill: 'group', format: 'decimal', across: 'center' },
  tableBoldCount: { ...TABLE, font: 'bold', fill: 'group', format: 'count', across: 'center' },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** One of them. */
export type StyleName = keyof typeof STYLES;
