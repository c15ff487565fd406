import type { Layout } from '../layouts/layout.js';

/** How many places stand side by side for so many signers. */
export function signatureColumns(signers: number, layout: Layout): number {
  return layout.signatures.columns.find(([most]) => signers <= most)?.[1] ?? 1;
}

/** One row of the grid: how many half-places stay free on each side, and whose places stand between. */
export interface GridRow<T> {
  readonly free: number;
  readonly places: readonly T[];
}

/** Deals places onto rows; what is left for the last row stands centred in it, never stretched. */
export function gridRows<T>(places: readonly T[], columns: number): readonly GridRow<T>[] {
  const rows: GridRow<T>[] = [];
  for (let start = 0; start < places.length; start += columns) {
    const row = places.slice(start, start + columns);
    rows.push({ free: columns - row.length, places: row });
  }
  return rows;
}
