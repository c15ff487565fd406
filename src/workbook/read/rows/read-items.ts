import { diagnose } from '../../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { NONE } from '../../plan/words.js';
import { cellReference } from '../../xlsx/cell-reference.js';
import { type Branch, newBranch } from '../record/branch.js';
import { partInside } from '../record/part-inside.js';
import { cellText } from '../values/cell-text.js';
import { readValue } from '../values/read-value.js';
import { filledColumns, putValues } from './put-values.js';
import { brokenCell, type RowAt } from './row-at.js';

/** Reads a row of items: it begins an item, or goes on with the outline of the one above it. */
export function readItems(list: Branch, row: RowAt, nested: readonly string[]): readonly Diagnostic[] {
  const number = row.layout.plan.columns.find(({ part }) => part === 'number');
  const hasNumber = number !== undefined && row.cell(number) !== undefined;
  const filled = [0, ...nested.map((_, index) => index + 1)].map((level) => filledColumns(row, level).length > 0);
  const deepest = Math.max(filled.lastIndexOf(true), hasNumber ? 0 : -1);
  if (deepest === -1 || isNone(row)) return [];
  const first = filled.indexOf(true);
  const begins = Math.min(hasNumber ? 0 : first, list.open.length);
  const findings: Diagnostic[] = [];
  list.open = list.open.slice(0, begins);
  for (let level = begins; level <= deepest; level += 1) {
    const around = level === 0 ? list : nestedList(list.open[level - 1] ?? list, nested[level - 1] ?? '', row, level);
    const item = newItem(row, level, findings);
    around.inside.set(around.inside.size, item);
    const misnumbered = level === 0 ? numberItem(list, item, row) : [];
    list.isMisnumbered ||= misnumbered.length > 0;
    findings.push(...misnumbered);
    list.open = [...list.open, item];
  }
  return findings;
}

function nestedList(item: Branch, key: string, row: RowAt, level: number): Branch {
  return partInside(item, key, 'list', row.anchor(level));
}

/** The row says that the list is there and empty. */
function isNone(row: RowAt): boolean {
  const [first, ...others] = filledColumns(row, 0);
  const cell = first === undefined || others.length > 0 ? undefined : row.cell(first);
  return first?.opens === undefined && cell !== undefined && cellText(cell) === NONE;
}

/** An item is a group of values, or a value alone. */
function newItem(row: RowAt, level: number, findings: Diagnostic[]): Branch {
  const column = filledColumns(row, level).find(({ path }) => path.length === 0);
  const cell = column === undefined ? undefined : row.cell(column);
  if (column === undefined || cell === undefined) {
    const item = newBranch('group', row.anchor(level));
    findings.push(...putValues(item, row, level));
    return item;
  }
  const broken = brokenCell(cell, row.place(column));
  if (broken !== undefined) findings.push(broken);
  const value = broken === undefined ? readValue(column.field, cell) : '';
  return newBranch('value', row.anchor(level), { value, field: column.field });
}

/** Other sheets refer to an item by its number; one that has none is counted. */
function numberItem(list: Branch, item: Branch, row: RowAt): readonly Diagnostic[] {
  const column = row.layout.plan.columns.find(({ part }) => part === 'number');
  if (column === undefined) return [];
  const cell = row.cell(column);
  const place = row.place(column);
  const found = cell === undefined ? String(list.inside.size) : (cellText(cell) ?? '');
  const broken = cell === undefined ? undefined : brokenCell(cell, place);
  if (broken !== undefined) return [broken];
  const number = Number(found);
  if (!Number.isInteger(number)) return [diagnose('workbook.bad-number', { place, facts: { found } })];
  const before = list.numbers?.get(number);
  if (before === undefined) {
    list.numbers?.set(number, item);
    return [];
  }
  const first = cellReference(row.layout.columns.get(column) ?? 0, before.anchor.row);
  return [diagnose('workbook.double-number', { place, facts: { found, first } })];
}
