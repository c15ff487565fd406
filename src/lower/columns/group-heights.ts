import type { CellText, TextWidths } from './column-texts.js';

/** What a line of a cell counts that is not the highest of its row, where a line of the row counts 1. */
const HIDDEN_LINE = 0.05;
/** What a point counts by which a word is too wide for its column and would be cut. */
const CUT_POINT = 10;

/** Spare room of a cell in points, so that another program's rounding breaks no line elsewhere. */
const SPARE = 2;

/** Columns that are alike and move together: the width of each, what a step is to it, and the cells of all. */
export interface Group {
  readonly width: number;
  readonly eachStep: number;
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
  const ends = groups.flatMap(({ cells }) => cells.map(({ row, rowSpan }) => row + rowSpan));
  const rowCount = ends.reduce((most, end) => Math.max(most, end), 0);
  const known = groups.map(() => new Map<number, Height>());
  return (at, steps) => {
    const before = known[at]?.get(steps);
    if (before !== undefined) return before;
    const { width, eachStep, cells } = groups[at] ?? { width: 0, eachStep: 0, cells: [] };
    const height = heightOf(cells, width + steps * eachStep - 2 * padding - SPARE, rowCount);
    known[at]?.set(steps, height);
    return height;
  };
}

function heightOf(cells: readonly CellText[], width: number, rowCount: number): Height {
  const rows = new Array<number>(rowCount).fill(0);
  let [lines, cut] = [0, 0];
  for (const { row, rowSpan, paragraphs } of cells) {
    let ofCell = 0;
    for (const text of paragraphs) {
      ofCell += linesOf(text, width);
      cut += Math.max(0, text.widest - width);
    }
    lines += ofCell;
    for (let at = row; at < row + rowSpan; at += 1) rows[at] = Math.max(rows[at] ?? 0, ofCell / rowSpan);
  }
  return { rows, faults: HIDDEN_LINE * lines + CUT_POINT * cut, isTight: cut > 0 || lines > cells.length };
}

function linesOf({ words, space, whole }: TextWidths, width: number): number {
  if (whole <= width) return 1;
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
