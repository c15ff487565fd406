import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { ValueColumn } from '../../plan/sheet-plan.js';
import { NONE } from '../../plan/words.js';
import type { Branch } from '../record/branch.js';
import { partInside } from '../record/part-inside.js';
import { cellText } from '../values/cell-text.js';
import { readValue } from '../values/read-value.js';
import { brokenCell, type RowAt } from './row-at.js';

/** The columns of values on a level that have something in this row. */
export function filledColumns({ layout, row: { cells } }: RowAt, level: number): readonly ValueColumn[] {
  return (layout.values[level] ?? []).filter(({ at }) => cells.has(at)).map(({ plan }) => plan);
}

/** Puts the values of a row's cells on one level into a part of the data; tells of cells that have none. */
export function putValues(part: Branch, row: RowAt, level: number): readonly Diagnostic[] {
  return filledColumns(row, level).flatMap((column) => putValue(part, row, column));
}

function putValue(part: Branch, row: RowAt, column: ValueColumn): readonly Diagnostic[] {
  const cell = row.cell(column);
  if (cell === undefined) return [];
  const broken = brokenCell(cell, row.place(column));
  if (broken !== undefined) return [broken];
  if (column.opens !== undefined && cellText(cell) === NONE) {
    groupAt(part, column.opens, row);
    return [];
  }
  const key = column.path.at(-1) ?? '';
  groupAt(part, column.path.slice(0, -1), row).values.set(key, readValue(column.field, cell));
  return [];
}

/** The group at the end of a path, made on the way. */
function groupAt(part: Branch, path: readonly string[], row: RowAt): Branch {
  return path.reduce((around, key) => partInside(around, key, 'group', row.anchor(around.anchor.level)), part);
}
