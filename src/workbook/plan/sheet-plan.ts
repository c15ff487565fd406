import type { Field } from '../../schema/field.js';

/** The way from a bloc's data to what a sheet holds. */
export type SheetStep =
  | { readonly step: 'property'; readonly key: string }
  /** One of several properties that share the sheet; which one, a column says. */
  | { readonly step: 'which'; readonly choices: ReadonlyMap<string, string> }
  /** An item of the list of another sheet; its number stands in a column. */
  | { readonly step: 'item' };

/** A column that holds a value of the data. */
export interface ValueColumn {
  readonly part: 'value';
  readonly heading: string;
  readonly field: Field;
  /** The way to the value from what the row holds: from its item, on the level of the outline given. */
  readonly path: readonly string[];
  readonly level: number;
  /** The row says nothing without it. */
  readonly required: boolean;
  /** The label of the group it belongs to, when that group is flattened into the row of another. */
  readonly within?: string;
  /** The group that may be absent and begins with this column: given but empty, `NONE` stands here. */
  readonly opens?: readonly string[];
}

/** A column that says whose row it is, and which. */
export interface KeyColumn {
  /**
   * `bloc`: the bloc's key. `which`: one of several properties that share the sheet. `owner`: the number of the row of another
   * sheet to which this one belongs. `number`: the number of the row's own item. `name`: the key of an entry, or the field that
   * a row of `fields` holds.
   */
  readonly part: 'bloc' | 'which' | 'owner' | 'number' | 'name';
  readonly heading: string;
  readonly use: string;
  /** What it may hold: words of the data, each with its label. */
  readonly choices?: ReadonlyMap<string, string>;
}

/** A column of a sheet. */
export type ColumnPlan = KeyColumn | ValueColumn;

/**
 * What the rows of a sheet are: `record`: one row a bloc. `items`: one row an item; further lists inside an item continue the row
 * as an outline, each under the key in `nested`. `entries`: one row an entry of a table. `fields`: one row a field of a group.
 */
export type SheetKind =
  | { readonly kind: 'record' }
  | { readonly kind: 'items'; readonly nested: readonly string[]; readonly mayBeAbsent: boolean }
  | { readonly kind: 'entries' }
  | { readonly kind: 'fields'; readonly fields: ReadonlyMap<string, ReadonlyMap<string, Field>> };

/** One sheet of the workbook, as the schema lays it out. */
export type SheetPlan = SheetKind & {
  readonly name: string;
  readonly use: string;
  readonly required: boolean;
  readonly steps: readonly SheetStep[];
  /** In order; the keys stand first, but for those an outline repeats. */
  readonly columns: readonly ColumnPlan[];
};
