import { Blank, type Printable, partsOf } from './blank.js';
import type { PaperFacts } from './paper.js';

/** How many ballots stand on a sheet when they are short. */
const SHORT = 2;
/** So many lines of names leave room for a second ballot in either regime. */
const LINES = 6;
/** Letters on a line of the column of names. */
const LETTERS = 40;
/** Letters that a gap is as wide as. */
const GAP = 20;

/** One text for each ballot on a sheet: as many as the data asks for, else two, or one that has the sheet to itself. */
export function ballotsOnSheet({ settings }: PaperFacts, names: readonly Printable[]): readonly string[] {
  const lines = names.reduce<number>((sum, name) => sum + Math.max(1, Math.ceil(letters(name) / LETTERS)), 0);
  const count = settings?.ballotsPerPage ?? (lines > LINES ? 1 : SHORT);
  return Array.from({ length: count }, (_, index) => String(index + 1));
}

function letters(name: Printable): number {
  return partsOf(name).reduce<number>((sum, part) => {
    if (typeof part === 'string') return sum + part.length;
    return sum + (part instanceof Blank ? GAP : part.words.length);
  }, 0);
}
