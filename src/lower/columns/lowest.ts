import type { Height, HeightOf } from './group-heights.js';

/** Groups move by one step or some at a time. */
const SIZES = [1, 2, 4] as const;

/** The steps by which each group moves until no move makes the table lower. */
export function lowest(most: readonly number[], heightOf: HeightOf): readonly number[] {
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
  for (const { from, to, sizes } of moves(before, most, heightOf)) {
    const others = highest(heights.filter((_, at) => at !== from && at !== to));
    const costOf = (size: number) =>
      jointCost(others, heightOf(from, (before[from] ?? 0) - size), heightOf(to, (before[to] ?? 0) + size));
    const cost = costOf(0);
    for (const size of sizes) {
      const gain = (cost - costOf(size)) / size;
      if (gain <= (best?.gain ?? LEAST_GAIN)) continue;
      best = { moved: before.map((steps, at) => steps + (at === to ? size : at === from ? -size : 0)), gain };
    }
  }
  return best?.moved;
}

/** A group that still has room to give, one to which more room helps, and by how many steps both may move. */
interface Move {
  readonly from: number;
  readonly to: number;
  readonly sizes: readonly number[];
}

function moves(before: readonly number[], most: readonly number[], heightOf: HeightOf): readonly Move[] {
  const helps = (at: number, size: number) =>
    heightOf(at, (before[at] ?? 0) + size).faults < heightOf(at, before[at] ?? 0).faults;
  return [...before.keys()].flatMap((to) => {
    const helpful = heightOf(to, before[to] ?? 0).isTight ? SIZES.filter((size) => helps(to, size)) : [];
    if (helpful.length === 0) return [];
    return [...before.keys()].flatMap((from) => {
      const sizes = helpful.filter((size) => size - (before[from] ?? 0) <= (most[from] ?? 0));
      return from === to || sizes.length === 0 ? [] : [{ from, to, sizes }];
    });
  });
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
