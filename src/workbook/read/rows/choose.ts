import { alternatives } from '../../../diagnostics/alternatives.js';
import { diagnose } from '../../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { KeyColumn } from '../../plan/sheet-plan.js';
import { cellText } from '../values/cell-text.js';
import { choiceKey } from '../values/choice-key.js';
import { brokenCell, type RowAt } from './row-at.js';

/** Which of several words of the data a row's key column names, or why none. */
export function choose(
  row: RowAt,
  column: KeyColumn,
  choices: ReadonlyMap<string, string>,
): { readonly key: string } | { readonly wrong: Diagnostic } {
  const place = row.place(column);
  const cell = row.cell(column);
  const broken = cell === undefined ? undefined : brokenCell(cell, place);
  if (broken !== undefined) return { wrong: broken };
  const found = cell === undefined ? '' : (cellText(cell) ?? '');
  const key = choiceKey(found, choices);
  if (key !== undefined) return { key };
  const labels = [...choices.values()];
  const facts = {
    column: column.heading,
    found,
    ...(found === '' ? { allowed: labels } : alternatives(found, labels)),
  };
  return { wrong: diagnose('workbook.bad-key', { place, facts }) };
}
