import { type DocxFinding, finding } from '../finding.js';
import type { Inspected } from '../inspected.js';
import type { Line } from '../word/line.js';
import { decimal } from './decimal.js';

/** Sizes of Quốc hiệu, Tiêu ngữ and the date that belong together (ND30-06). */
const SETS = [
  [13, 14, 14],
  [12, 13, 13],
] as const;

/** The sizes at the top of a state paper move together, each being allowed by itself. */
export function checkSizeSet({ parts: { letterhead }, requirements: { texts } }: Inspected): readonly DocxFinding[] {
  const { nation, motto, placeDate } = letterhead;
  const lines = [nation, motto, placeDate];
  const ranges = [texts.nation, texts.motto, texts.placeDate].map((rule) => rule?.sizes ?? [0, 0]);
  const sizes = lines.map(sizeOf);
  const areAllowed = sizes.every((size, at) => {
    const [least = 0, most = 0] = ranges[at] ?? [];
    return size !== undefined && size >= least && size <= most;
  });
  if (!areAllowed || SETS.some((set) => set.every((size, at) => size === sizes[at]))) return [];
  const found = sizes.map((size) => decimal(size ?? 0)).join(' / ');
  return [finding('size-set', 'ND30-06', { found, expected: SETS.map((set) => set.join(' / ')).join(' hoặc ') })];
}

function sizeOf(line: Line | undefined): number | undefined {
  return line?.runs.find(({ text }) => /\p{L}/u.test(text))?.size;
}
