/** A measured cell as far as row heights go. */
export interface SpanningHeight {
  readonly row: number;
  readonly rowSpan: number;
  readonly height: number;
}

/** Heights of rows: each as tall as its tallest cell; what a spanning cell needs beyond its rows grows the last of them. */
export function rowHeights(count: number, least: number, cells: readonly SpanningHeight[]): readonly number[] {
  const heights = new Array<number>(count).fill(least);
  for (const cell of [...cells].sort((a, b) => a.rowSpan - b.rowSpan)) {
    const last = Math.min(cell.row + cell.rowSpan, count) - 1;
    let above = 0;
    for (let row = cell.row; row < last; row += 1) above += heights[row] ?? 0;
    heights[last] = Math.max(heights[last] ?? 0, cell.height - above);
  }
  return heights;
}
