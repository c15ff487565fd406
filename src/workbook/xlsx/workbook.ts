import type { StyleName } from './styles.js';

/** A cell: its look, and what stands in it. Text stays text, whatever it begins with. */
export interface Cell {
  readonly style: StyleName;
  readonly value?: string | number;
  /** How many columns and rows it takes, from its own on, when more than one; the cells it covers give their lines. */
  readonly span?: { readonly columns: number; readonly rows: number };
}

/** The cells of a row, from the first column on; where there is none, the column's own look shows. */
export type Row = readonly (Cell | undefined)[];

/** A column: its width in letters, and the look of its cells that are not there yet. */
export interface Column {
  readonly width: number;
  readonly style?: StyleName;
}

/** What may be typed into some cells: one of a list, a number or a day within bounds, or anything. */
export type Allowed =
  | { readonly type: 'list'; readonly source: string }
  | { readonly type: 'whole' | 'decimal'; readonly minimum: number; readonly maximum: number }
  | { readonly type: 'date' }
  | { readonly type: 'any' };

/** A rule for a block of cells, with what is said when one is selected and when something else is typed. */
export interface Validation {
  readonly range: string;
  readonly allowed: Allowed;
  readonly prompt: { readonly title: string; readonly text: string };
  /** Without it, anything else may be typed too: a list only suggests. */
  readonly error?: string;
}

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly hidden?: true;
  /** A form: what is locked by its style cannot be changed, all else can; there is no password. */
  readonly isForm?: true;
  readonly landscape?: true;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** How many rows and columns at the top and the left stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** The rows, counted from 0, that are printed on every page. */
  readonly repeated?: { readonly first: number; readonly last: number };
  readonly validations?: readonly Validation[];
  /** Cells that lead to another sheet of the workbook. */
  readonly links?: readonly { readonly cell: string; readonly sheet: string }[];
}

/** A workbook; its names stand for ranges, which rules of cells may refer to. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly names: ReadonlyMap<string, string>;
}
