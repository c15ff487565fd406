import type { NumberForm } from './number-form.js';

/** What stands in a cell. */
export type CellContent =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly number: number; readonly form?: NumberForm }
  | { readonly type: 'truth'; readonly truth: boolean }
  /** What the formula of the cell came to: `#REF!`. */
  | { readonly type: 'error'; readonly code: string }
  /** The program that wrote the file did not reckon what the formula of the cell comes to. */
  | { readonly type: 'unreckoned' };

/** A cell in which something stands. */
export type GridCell = CellContent & { readonly isFormula?: true };

/** A row in which something stands; rows and columns are counted from 0. */
export interface GridRow {
  readonly index: number;
  readonly cells: ReadonlyMap<number, GridCell>;
}

/** A block of cells that show the first of them. */
export interface MergedCells {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A sheet: all in it that is not empty, from top to bottom. */
export interface SheetGrid {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly GridRow[];
  readonly merged: readonly MergedCells[];
}
