import { codePointName } from '../../diagnostics/code-point-name.js';

/** A line of a file as a terminal shows it, and the carets under the letters meant. */
export interface Excerpt {
  readonly text: string;
  readonly carets: string;
}

/** How wide an excerpt may be, and how much of that may stand before the letters meant. */
const WIDTH = 100;
const BEFORE = 30;

/** What takes two columns; signs that join such letters are part of them. */
const WIDE = /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u;

const LETTERS = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** A letter with its marks, as a terminal shows it. */
interface Cell {
  readonly text: string;
  /** The columns before it, and those with it. */
  readonly from: number;
  readonly to: number;
  readonly isMeant: boolean;
}

/**
 * Cuts a line to what fits on a terminal around the letters from one column to before another, one letter when no other is
 * given; columns count UTF-16 units from 1. Letters that cannot be seen are named.
 */
export function excerpt(line: string, startColumn: number, endColumn = startColumn): Excerpt {
  const start = Math.min(startColumn - 1, line.length);
  const from = Math.max(0, start - WIDTH);
  const near = line.slice(from, start + 2 * WIDTH);
  const cells = cellsOf(near.length > start - from ? near : `${near} `, start - from, endColumn - 1 - from);
  const kept = windowOf(cells);
  const first = kept[0];
  const meant = kept.filter(({ isMeant }) => isMeant);
  const isCutBefore = from > 0 || first !== cells[0];
  const isCutAfter = kept.at(-1) !== cells.at(-1) || from + near.length < line.length;
  const text = (isCutBefore ? '…' : '') + kept.map((cell) => cell.text).join('') + (isCutAfter ? '…' : '');
  const blank = (isCutBefore ? 1 : 0) + (meant[0]?.from ?? 0) - (first?.from ?? 0);
  const carets = (meant.at(-1)?.to ?? 1) - (meant[0]?.from ?? 0);
  return { text: text.trimEnd(), carets: ' '.repeat(blank) + '^'.repeat(carets) };
}

function cellsOf(text: string, start: number, end: number): readonly Cell[] {
  let to = 0;
  return [...LETTERS.segment(text)].map(({ segment, index }) => {
    const shown = visible(segment);
    const from = to;
    to += WIDE.test(segment) ? 2 : [...shown.replace(/\p{M}/gu, '')].length;
    const isMeant = index < Math.max(end, start + 1) && index + segment.length > start;
    return { text: shown, from, to, isMeant };
  });
}

function visible(letter: string): string {
  if (letter === '\t') return '    ';
  if (WIDE.test(letter)) return letter;
  return letter.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (character) => `[${codePointName(character)}]`);
}

/** The cells that fit, or as many around the letters meant, with room for the signs of cutting. */
function windowOf(cells: readonly Cell[]): readonly Cell[] {
  const width = cells.at(-1)?.to ?? 0;
  if (width <= WIDTH) return cells;
  const wanted = (cells.find(({ isMeant }) => isMeant)?.from ?? 0) - BEFORE;
  const left = Math.max(0, Math.min(wanted, width - WIDTH + 2));
  return cells.filter(({ from, to }) => from >= left && to <= left + WIDTH - 2);
}
