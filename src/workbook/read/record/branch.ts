import type { Field } from '../../../schema/field.js';
import type { SheetLayout } from '../rows/sheet-layout.js';

/** Where a part of the data stands, or would stand: in a row of a sheet. */
export interface Anchor {
  readonly sheet: string;
  /** None when the workbook has no such sheet, or nothing on it. */
  readonly layout?: SheetLayout;
  readonly row: number;
  /** The level of the outline on which the part stands in its row. */
  readonly level: number;
  /** The way to the part from what the row holds on that level. */
  readonly path: readonly string[];
}

/** A part of a bloc's data while rows are read into it: a group, a list, or a value that has a row to itself. */
export interface Branch {
  readonly type: 'group' | 'list' | 'value';
  readonly anchor: Anchor;
  /** What stands in the cells of its row, by key. */
  readonly values: Map<string, unknown>;
  readonly inside: Map<string | number, Branch>;
  /** What would stand elsewhere, and does not. */
  absent?: ReadonlyMap<string | number, Branch>;
  /** Of a list: the items that the next row of the outline may go on with, one a level. */
  open: readonly Branch[];
  /** Of a list: the items by their numbers. */
  readonly numbers?: Map<number, Branch>;
  /** Of a list: some of its numbers are wrong, so that no number leads anywhere for sure. */
  isMisnumbered: boolean;
  /** Of a group: a row was read into it. */
  hasRow: boolean;
  /** Of a value: what it is, and its field. */
  readonly value?: unknown;
  readonly field?: Field;
}

/** A part with nothing in it yet. */
export function newBranch(type: Branch['type'], anchor: Anchor, value: Pick<Branch, 'value' | 'field'> = {}): Branch {
  return {
    type,
    anchor,
    values: new Map(),
    inside: new Map(),
    open: [],
    isMisnumbered: false,
    hasRow: false,
    ...(type === 'list' ? { numbers: new Map() } : {}),
    ...value,
  };
}
