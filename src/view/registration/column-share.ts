/** Millimetres a letter takes in the head of a table, and the walls of a cell. */
const LETTER = 3.3;
const WALLS = 4;

/** The least that holds a number, and the most one column may take. */
const LEAST = 17;
const MOST = 40;

/** How wide the column of an award must be, in millimetres: its name may be broken between words, not within one. */
export function columnShare(name: string): number {
  const longest = Math.max(...name.split(' ').map(({ length }) => length));
  return Math.min(MOST, Math.max(LEAST, Math.ceil(longest * LETTER + WALLS)));
}
