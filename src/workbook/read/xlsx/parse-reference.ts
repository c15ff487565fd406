const [A, LETTERS] = ['A'.charCodeAt(0), 26];

/** A cell such as `B3` as its column and row, both counted from 0; nothing when it is written otherwise. */
export function parseReference(reference: string): { readonly column: number; readonly row: number } | undefined {
  const found = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/u.exec(reference);
  if (found === null) return undefined;
  const [, letters = '', digits = ''] = found;
  const column = [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - A + 1, 0) - 1;
  return { column, row: Number(digits) - 1 };
}
