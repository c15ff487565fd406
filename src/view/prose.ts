import { POINT_LETTERS } from '../text/point-letters.js';
import { Blank, Bold, Phrase, type PhrasePart, type Printable } from './blank.js';
import type { View } from './view-shape.js';

/** One block of text from the data: a paragraph, or a list of items that may hold lists. */
export type Prose = View['conference']['conclusions'];

type Block = Prose[number];
type Letter = { text: Printable; dashes: Printable[] };
type Numbered = Letter & { letters: Letter[] };

/** A list under way, in the order its marks may nest: numbers, letters, dashes. */
interface Open {
  readonly numbers: Numbered[];
  readonly letters: Letter[];
  readonly dashes: Printable[];
}

/** Reads text of the data: each line a paragraph; `- `, `1. `, `a) ` make items, `**words**` stand out; all else prints as typed. */
export function prose(text: string | undefined): Prose {
  const blocks: Block[] = [];
  let open: Open | undefined;
  for (const line of text?.split('\n') ?? []) {
    const added = addItem(open, line);
    if (added === undefined) blocks.push(paragraph(stressed(line)));
    else if (added !== open) blocks.push({ paragraph: '', ...added });
    open = added;
  }
  return blocks;
}

/** The text, or a line to fill. */
export function proseOrBlank(text: string | undefined, field: string): Prose {
  return text === undefined ? [paragraph(new Blank(field, 'line'))] : prose(text);
}

function paragraph(words: Printable): Block {
  return { paragraph: words, numbers: [], letters: [], dashes: [] };
}

/** The list the line belongs to, a new one if it begins one, or none: a mark out of its order is no mark. */
function addItem(open: Open | undefined, line: string): Open | undefined {
  const [, number, letter, text = ''] = /^(?:(\d+)\.|(\p{Ll})\)|-) (.+)$/u.exec(line) ?? [];
  if (text === '') return undefined;
  if (number !== undefined) return addNumber(open, Number(number), text);
  return letter === undefined ? addDash(open, text) : addLetter(open, letter, text);
}

function addNumber(open: Open | undefined, number: number, text: string): Open | undefined {
  const item = { text: stressed(text), letters: [], dashes: [] };
  const last = open?.numbers.length ?? 0;
  if (open !== undefined && last > 0 && number === last + 1) open.numbers.push(item);
  else return number === 1 ? { numbers: [item], letters: [], dashes: [] } : undefined;
  return open;
}

function addLetter(open: Open | undefined, letter: string, text: string): Open | undefined {
  const within = open?.numbers.at(-1)?.letters ?? (open?.letters.length ? open.letters : undefined);
  const item = { text: stressed(text), dashes: [] };
  if (open !== undefined && within !== undefined && letter === POINT_LETTERS[within.length]) within.push(item);
  else return letter === POINT_LETTERS[0] ? { numbers: [], letters: [item], dashes: [] } : undefined;
  return open;
}

function addDash(open: Open | undefined, text: string): Open {
  const words = stressed(text);
  const number = open?.numbers.at(-1);
  const within = number?.letters.at(-1)?.dashes ?? number?.dashes ?? open?.letters.at(-1)?.dashes ?? open?.dashes;
  if (open === undefined || within === undefined) return { numbers: [], letters: [], dashes: [words] };
  within.push(words);
  return open;
}

const STRESSED = /\*\*(?![\s*])((?:(?!\*\*).)+)(?<!\s)\*\*/gu;

/** The words with those between two pairs of stars bold. */
function stressed(text: string): Printable {
  const parts: PhrasePart[] = [];
  let from = 0;
  for (const { 0: marked, 1: words = '', index } of text.matchAll(STRESSED)) {
    if (index > from) parts.push(text.slice(from, index));
    parts.push(new Bold(words));
    from = index + marked.length;
  }
  if (parts.length === 0) return text;
  return new Phrase(from < text.length ? [...parts, text.slice(from)] : parts);
}
