import type { Place } from '../../../diagnostics/diagnostic.js';
import type { FieldSteps } from '../../../load/source-record.js';
import type { ValueColumn } from '../../plan/sheet-plan.js';
import { cellPlace } from '../rows/cell-place.js';
import type { SheetLayout } from '../rows/sheet-layout.js';
import type { Anchor, Branch } from './branch.js';

/** The cell of a value, or the nearest one: its column and row, and the steps that lead on inside the cell. */
export interface FoundCell {
  readonly branch: Branch;
  readonly column?: ValueColumn;
  /** The steps from what the column holds on. */
  readonly rest: FieldSteps;
}

/** Finds the cell in which the value at the end of a path stands, or in which it should be typed. */
export function findCell(root: Branch, path: FieldSteps): FoundCell {
  let branch = root;
  let index = 0;
  for (; index < path.length; index += 1) {
    const step = path[index] ?? '';
    const next = branch.inside.get(step) ?? branch.absent?.get(step);
    if (next === undefined) break;
    branch = next;
  }
  const rest = path.slice(index);
  const isEntry = rest.length === 0 && branch.anchor.path.length === 0 && branch.anchor.layout?.plan.kind === 'entries';
  if (branch.type === 'list' || isEntry) return { branch, rest };
  const column = columnFor(branch.anchor, [...branch.anchor.path, ...rest]);
  if (column === undefined) return { branch, rest };
  return { branch, column, rest: rest.slice(column.path.length - branch.anchor.path.length) };
}

/** The column whose value lies on the way, or else the first of a group at its end. */
function columnFor({ layout, level }: Anchor, path: FieldSteps): ValueColumn | undefined {
  const columns = layout?.values[level] ?? [];
  return (
    columns.find(({ plan }) => plan.path.every((step, index) => step === path[index])) ??
    columns.find(({ plan }) => path.every((step, index) => step === plan.path[index]))
  )?.plan;
}

/** The place of a cell that was found; where the column is not on the sheet, the beginning of the row. */
export function placeOfCell(file: string, { branch: { anchor }, column }: FoundCell): Place {
  const { sheet, layout, row } = anchor;
  if (layout === undefined) return { file, sheet };
  const at = (column === undefined ? undefined : layout.columns.get(column)) ?? firstColumn(anchor, layout);
  return cellPlace(file, layout.grid.name, at, row);
}

/** The name of an entry; else the first column of values of the level, or of all. */
function firstColumn({ level }: Anchor, { plan, columns, values }: SheetLayout): number {
  const name = plan.kind === 'entries' ? plan.columns.find(({ part }) => part === 'name') : undefined;
  const named = name === undefined ? undefined : columns.get(name);
  if (named !== undefined) return named;
  return values[level]?.[0]?.at ?? values.flat()[0]?.at ?? 0;
}
