import type { TableNode } from '../tree/table-nodes.js';
import type { CellText, ColumnTexts, TextWidths } from './column-texts.js';

/** How wide a table is, and how much of each cell its padding takes on either side. */
export interface TableRoom {
  readonly width: number;
  readonly padding: number;
}

/** Columns change by steps of this share of the table, one or some at a time. */
const STEP = 0.02;
const SIZES = [1, 2, 4] as const;

/** No column loses more than this share of what its template gives it. */
const MOST_LOST = 0.4;

/** What a line of a cell counts that is not the highest of its row, where a line of the row counts 1. */
const HIDDEN_LINE = 0.05;
/** What a point counts by which a word is too wide for its column and would be cut. */
const CUT_POINT = 10;

/** Spare room of a cell in points, so that another program's rounding breaks no line elsewhere. */
const SPARE = 2;

/**
 * The widths of the columns of a table: as their shares have it, but that a column with long texts takes room from others as
 * long as this saves lines or keeps words whole. Columns to be written in by hand keep theirs; those of figures that have the
 * same share stay alike.
 */
export function columnWidths(
  columns: TableNode['columns'],
  texts: ReadonlyMap<number, ColumnTexts>,
  room: TableRoom,
): readonly number[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const step = STEP * room.width;
  const kin = kinOf(columns);
  const groups = [...new Set(kin)].map((first) => {
    const members = [...kin.keys()].filter((at) => kin[at] === first).map((at) => texts.get(at) ?? EMPTY);
    const width = ((columns[first]?.share ?? 0) / total) * room.width;
    const isPrinted = members.every((member) => member.isPrinted);
    const most = isPrinted ? Math.floor((width * members.length * MOST_LOST) / step) : 0;
    return { first, width, most, eachStep: step / members.length, cells: members.flatMap(({ cells }) => cells) };
  });
  const moved = lowest(
    groups.map(({ most }) => most),
    groupHeights(groups, room),
  );
  const widths = new Map(groups.map(({ first, width, eachStep }, at) => [first, width + (moved[at] ?? 0) * eachStep]));
  return kin.map((first) => widths.get(first) ?? 0);
}

const EMPTY: ColumnTexts = { cells: [], isPrinted: false };

/** Of each column the first that is of its kind: figures are centred or stand at the right, and one share means one look. */
function kinOf(columns: TableNode['columns']): readonly number[] {
  return columns.map(({ share, align }, at) =>
    align === 'left' ? at : columns.findIndex((other) => other.share === share && other.align === align),
  );
}

/** Columns that are alike and move together: the width of each, what a step is to it, and the cells of all. */
interface Group {
  readonly width: number;
  readonly eachStep: number;
  readonly cells: readonly CellText[];
}

/** How many lines a group has in each row, all that counts against it besides, and whether more room could help. */
interface Height {
  readonly rows: readonly number[];
  readonly faults: number;
  readonly isTight: boolean;
}

/** The height of a group that has moved by so many steps. */
type HeightOf = (group: number, steps: number) => Height;

function groupHeights(groups: readonly Group[], { padding }: TableRoom): HeightOf {
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

/** The steps by which each group moves until no move makes the table lower. */
function lowest(most: readonly number[], heightOf: HeightOf): readonly number[] {
  let moved: readonly number[] = most.map(() => 0);
  for (;;) {
    const better = bestMove(moved, most, heightOf);
    if (better === undefined) return moved;
    moved = better;
  }
}

/** Saving less than this for each step is not worth another look than the template's. */
const LEAST_GAIN = 0.2;

/** The move that saves most for each of its steps. */
function bestMove(
  before: readonly number[],
  most: readonly number[],
  heightOf: HeightOf,
): readonly number[] | undefined {
  const heights = before.map((steps, at) => heightOf(at, steps));
  let best: { readonly moved: readonly number[]; readonly gain: number } | undefined;
  for (const [from, to] of pairs(before, most, heights)) {
    const others = highest(heights.filter((_, at) => at !== from && at !== to));
    const costOf = (size: number) =>
      jointCost(others, heightOf(from, (before[from] ?? 0) - size), heightOf(to, (before[to] ?? 0) + size));
    const cost = costOf(0);
    for (const size of SIZES) {
      if (size - (before[from] ?? 0) > (most[from] ?? 0)) break;
      const gain = (cost - costOf(size)) / size;
      if (gain <= (best?.gain ?? LEAST_GAIN)) continue;
      best = { moved: before.map((steps, at) => steps + (at === to ? size : at === from ? -size : 0)), gain };
    }
  }
  return best?.moved;
}

/** A group that still has room to give, and one that wants some. */
function pairs(
  before: readonly number[],
  most: readonly number[],
  heights: readonly Height[],
): readonly (readonly [from: number, to: number])[] {
  const groups = [...before.keys()];
  const givers = groups.filter((at) => -(before[at] ?? 0) < (most[at] ?? 0));
  const takers = groups.filter((at) => heights[at]?.isTight);
  return givers.flatMap((from) => takers.filter((to) => to !== from).map((to) => [from, to] as const));
}

/** A row is as high as its highest cell. */
function highest(heights: readonly Height[]): readonly number[] {
  const most = new Array<number>(heights[0]?.rows.length ?? 0).fill(0);
  for (const { rows } of heights) {
    for (let row = 0; row < most.length; row += 1) most[row] = Math.max(most[row] ?? 0, rows[row] ?? 0);
  }
  return most;
}

/** What the table costs with these two groups beside the others. */
function jointCost(others: readonly number[], one: Height, other: Height): number {
  let cost = one.faults + other.faults;
  for (let row = 0; row < one.rows.length; row += 1) {
    cost += Math.max(others[row] ?? 0, one.rows[row] ?? 0, other.rows[row] ?? 0);
  }
  return cost;
}
