import type { CellText } from './column-texts.js';

/** What a line of a cell counts that is not the highest of its row, where a line of the row counts 1. */
const HIDDEN_LINE = 0.05;
/** What a point counts by which a word is too wide for its column and would be cut. */
const CUT_POINT = 10;

/** Spare room of a cell in points, so that another program's rounding breaks no line elsewhere. */
const SPARE = 2;

/** Columns that are alike and move together: the width of each, what a step is to it, how many they lose at most, and the cells of all. */
export interface Group {
  readonly width: number;
  readonly eachStep: number;
  readonly most: number;
  readonly cells: readonly CellText[];
}

/** How many lines a group has in each row, all that counts against it besides, and whether more room could help. */
export interface Height {
  readonly rows: readonly number[];
  readonly faults: number;
  readonly isTight: boolean;
}

/** The height of a group that has moved by so many steps. */
export type HeightOf = (group: number, steps: number) => Height;

/** Measures groups of columns: their texts are broken anew for each width, once. */
export function groupHeights(groups: readonly Group[], padding: number): HeightOf {
  const roomOf = ({ width, eachStep }: Group, steps: number) => width + steps * eachStep - 2 * padding - SPARE;
  const open = groups.map((group) => group.cells.filter(mayWrap(roomOf(group, -group.most))));
  const rows = rowsOf(open.flat());
  const known = groups.map(() => new Map<number, Height>());
  return (at, steps) => {
    const before = known[at]?.get(steps);
    if (before !== undefined) return before;
    const group = groups[at];
    const height = heightOf(open[at] ?? [], group === undefined ? 0 : roomOf(group, steps), rows);
    known[at]?.set(steps, height);
    return height;
  };
}

/** What stands on one line in the narrowest room counts the same in any. */
function mayWrap(narrowest: number): (cell: CellText) => boolean {
  return ({ paragraphs }) => paragraphs.length !== 1 || paragraphs.some(({ whole }) => whole > narrowest);
}

/** The rows that these cells take, numbered without those that they do not. */
function rowsOf(cells: readonly CellText[]): ReadonlyMap<number, number> {
  const taken = cells.flatMap(({ row, rowSpan }) => Array.from({ length: rowSpan }, (_, at) => row + at));
  return new Map([...new Set(taken)].sort((a, b) => a - b).map((row, index) => [row, index]));
}

function heightOf(cells: readonly CellText[], width: number, taken: ReadonlyMap<number, number>): Height {
  const rows = new Array<number>(taken.size).fill(0);
  let [lines, cut] = [0, 0];
  for (const { row, rowSpan, paragraphs } of cells) {
    let ofCell = 0;
    for (const text of paragraphs) {
      if (text.whole <= width) {
        ofCell += 1;
        continue;
      }
      const words = text.words();
      ofCell += linesOf(words, text.space, width);
      cut += Math.max(0, ...words.map((word) => word - width));
    }
    lines += ofCell;
    const first = taken.get(row) ?? 0;
    for (let at = first; at < first + rowSpan; at += 1) rows[at] = Math.max(rows[at] ?? 0, ofCell / rowSpan);
  }
  return { rows, faults: HIDDEN_LINE * lines + CUT_POINT * cut, isTight: cut > 0 || lines > cells.length };
}

function linesOf(words: readonly number[], space: number, width: number): number {
  let lines = 1;
  let end = -space;
  for (const word of words) {
    end += space + word;
    if (end > width && end > word) {
      lines += 1;
      end = word;
    }
  }
  return lines;
}
