import { diagnose } from '../../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { Field } from '../../../schema/field.js';
import type { ColumnPlan, KeyColumn } from '../../plan/sheet-plan.js';
import { cellReference } from '../../xlsx/cell-reference.js';
import { type Branch, newBranch } from '../record/branch.js';
import { partInside } from '../record/part-inside.js';
import { cellText } from '../values/cell-text.js';
import { readValue } from '../values/read-value.js';
import { choose } from './choose.js';
import { findHolder } from './find-holder.js';
import { filledColumns, putValues } from './put-values.js';
import { readItems } from './read-items.js';
import { brokenCell, type RowAt } from './row-at.js';

/** Reads a row into the data of its bloc. */
export function readRow(root: Branch, row: RowAt): readonly Diagnostic[] {
  const found = findHolder(root, row);
  if (!('holder' in found)) return found.wrong === undefined ? [] : [found.wrong];
  const { holder, which } = found;
  const { plan } = row.layout;
  switch (plan.kind) {
    case 'items':
      return readItems(holder, row, plan.nested);
    case 'record':
      return readGroup(holder, row, plan.columns[0]);
    case 'entries':
      return readEntry(holder, row);
    case 'fields':
      return readField(holder, row, plan.fields.get(which.at(-1) ?? plan.fields.keys().next().value ?? ''));
  }
}

/** A second row for what has one already is told of where its key stands. */
function readGroup(part: Branch, row: RowAt, key: ColumnPlan | undefined): readonly Diagnostic[] {
  if (part.hasRow) return [doubleRow(part, row, key)];
  part.hasRow = true;
  return putValues(part, row, 0);
}

function doubleRow({ anchor }: Branch, row: RowAt, key: ColumnPlan | undefined): Diagnostic {
  const column = (key === undefined ? undefined : row.layout.columns.get(key)) ?? 0;
  const facts = { first: cellReference(column, anchor.row) };
  return diagnose('workbook.double-row', { place: row.place(key), facts });
}

function nameColumn(row: RowAt): KeyColumn {
  const column = row.layout.plan.columns.find((each): each is KeyColumn => each.part === 'name');
  if (column === undefined) throw new Error(`no column names the entries: ${row.layout.plan.name}`);
  return column;
}

function readEntry(table: Branch, row: RowAt): readonly Diagnostic[] {
  const column = nameColumn(row);
  const cell = row.cell(column);
  const place = row.place(column);
  if (cell === undefined) {
    if (filledColumns(row, 0).length === 0) return [];
    return [diagnose('workbook.bad-key', { place, facts: { column: column.heading } })];
  }
  const broken = brokenCell(cell, place);
  if (broken !== undefined) return [broken];
  return readGroup(partInside(table, cellText(cell) ?? '', 'group', row.anchor(0)), row, column);
}

/** A row of one field; where nothing is written behind its name, nothing is said. */
function readField(group: Branch, row: RowAt, fields: ReadonlyMap<string, Field> = new Map()): readonly Diagnostic[] {
  const [column] = filledColumns(row, 0);
  const cell = column === undefined ? undefined : row.cell(column);
  if (column === undefined || cell === undefined) return [];
  const names = nameColumn(row);
  const chosen = choose(row, names, new Map([...fields].map(([key, { label }]) => [key, label])));
  if ('wrong' in chosen) return [chosen.wrong];
  const before = group.inside.get(chosen.key);
  if (before !== undefined) return [doubleRow(before, row, names)];
  const broken = brokenCell(cell, row.place(column));
  if (broken !== undefined) return [broken];
  const field = fields.get(chosen.key) ?? column.field;
  group.inside.set(chosen.key, newBranch('value', row.anchor(0), { value: readValue(field, cell), field }));
  return [];
}
