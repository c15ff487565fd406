const LETTERS = 26;
const A = 'A'.charCodeAt(0);

/** The last row a sheet can have. */
export const LAST_ROW = 1_048_576;

/** The letters of a column, counted from 0: `A` … `Z`, `AA` … */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(A + (index % LETTERS));
  return index < LETTERS ? last : columnLetters(Math.floor(index / LETTERS) - 1) + last;
}

/** A cell by its column and row, both counted from 0: `B3`. */
export function cellReference(column: number, row: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The cells of a column from a row, counted from 0, to the end of the sheet. */
export function columnBelow(column: number, row: number): string {
  return `${cellReference(column, row)}:${columnLetters(column)}${LAST_ROW}`;
}

/** The same range wherever it is used from: `'Đơn vị'!$B$2:$B$9`. */
export function absoluteRange(sheet: string, range: string): string {
  return `${quotedSheet(sheet)}!${range.replace(/([A-Z]+)(\d+)/gu, '$$$1$$$2')}`;
}

/** The name of a sheet as formulas and links write it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
