import type { BlocYear } from '../model/bloc-year.js';
import { Blank, type Printable, partsOf } from './blank.js';
import { headView } from './head.js';
import type { PaperFacts } from './paper.js';

/** How many ballots stand on a sheet when they are short. */
const SHORT = 2;
/** So many lines of head, subject and names leave room for a second ballot: measured. */
const LINES: Readonly<Record<BlocYear['regime'], number>> = { state: 11, party: 10 };
/** Letters on a line of the head, in capitals, and of the column of names. */
const HEAD_LETTERS = 22;
const NAME_LETTERS = 40;
/** Letters that a gap is as wide as. */
const GAP = 20;

/** One text for each ballot on a sheet: as many as the data asks for, else two, or one that has the sheet to itself. */
export function ballotsOnSheet(
  facts: PaperFacts,
  names: readonly Printable[],
  subjectLines: number,
): readonly string[] {
  const { superior, issuer } = headView(facts);
  const lines = linesOf([superior, issuer], HEAD_LETTERS) + subjectLines + linesOf(names, NAME_LETTERS);
  const count = facts.settings?.ballotsPerPage ?? (lines > LINES[facts.data.regime] ? 1 : SHORT);
  return Array.from({ length: count }, (_, index) => String(index + 1));
}

function linesOf(texts: readonly Printable[], length: number): number {
  return texts.reduce<number>((sum, text) => sum + Math.max(1, Math.ceil(letters(text) / length)), 0);
}

function letters(name: Printable): number {
  return partsOf(name).reduce<number>((sum, part) => {
    if (typeof part === 'string') return sum + part.length;
    return sum + (part instanceof Blank ? GAP : part.words.length);
  }, 0);
}
