/** A place among others, and whether others share it. */
export interface Rank {
  readonly rank: number;
  readonly tied: boolean;
}

/** The place of each total, the highest first; equal ones share a place and the next is left out: 1, 2, 2, 4. */
export function ranksOf(totals: readonly number[]): readonly Rank[] {
  return totals.map((total) => ({
    rank: totals.filter((other) => other > total).length + 1,
    tied: totals.filter((other) => other === total).length > 1,
  }));
}
