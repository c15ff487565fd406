import type { Check } from '../check.js';
import { finding } from '../finding.js';
import { latin1 } from '../pdf/latin1.js';

const ENTRY = 20;
/** Longer than the words an object or a table begins with. */
const TOKEN = 32;

/** Each table says of its objects where they begin; a table packed in a stream is only looked for. */
export const checkCrossReference: Check = ({ bytes }) => {
  const text = latin1(bytes);
  const seen = new Set<number>();
  for (let at = lastTable(text); at !== undefined && !seen.has(at); at = tableBefore(text, at)) {
    seen.add(at);
    if (!isTable(text, at) && !/^\d+\s+\d+\s+obj/u.test(text.slice(at, at + TOKEN)))
      return [finding('cross-reference')];
    if (isTable(text, at) && !entriesOf(text, at).every((entry) => pointsRight(text, entry)))
      return [finding('cross-reference')];
  }
  return [];
};

function lastTable(text: string): number | undefined {
  const [, at] = /startxref\s+(\d+)/u.exec(text.slice(text.lastIndexOf('startxref'))) ?? [];
  return at === undefined ? undefined : Number(at);
}

function isTable(text: string, at: number): boolean {
  return text.startsWith('xref', at);
}

/** The trailer of a table names the one before it. */
function tableBefore(text: string, at: number): number | undefined {
  if (!isTable(text, at)) return undefined;
  const trailer = text.slice(text.indexOf('trailer', at), text.indexOf('startxref', at));
  const [, before] = /\/Prev\s+(\d+)/u.exec(trailer) ?? [];
  return before === undefined ? undefined : Number(before);
}

interface Entry {
  readonly object: number;
  readonly text: string;
}

/** Each section of a table says how many entries follow and which object is its first. */
function entriesOf(text: string, table: number): readonly Entry[] {
  const entries: Entry[] = [];
  const section = /\s*(\d+)\s+(\d+)\s+(?=\d{10} )/uy;
  section.lastIndex = table + 'xref'.length;
  for (let match = section.exec(text); match !== null; match = section.exec(text)) {
    const start = section.lastIndex;
    const count = Math.min(Number(match[2]), Math.floor((text.length - start) / ENTRY));
    for (let i = 0; i < count; i++)
      entries.push({ object: Number(match[1]) + i, text: text.slice(start + ENTRY * i, start + ENTRY * (i + 1)) });
    section.lastIndex = start + ENTRY * count;
  }
  return entries;
}

function pointsRight(text: string, { object, text: entry }: Entry): boolean {
  const [, offset = '', generation = '', use] = /^(\d{10}) (\d{5}) ([nf])/u.exec(entry) ?? [];
  if (use === 'f') return true;
  const words = new RegExp(`^${object}\\s+${Number(generation)}\\s+obj`, 'u');
  return use === 'n' && words.test(text.slice(Number(offset), Number(offset) + TOKEN));
}
