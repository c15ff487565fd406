import { diagnose } from '../../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { ColumnPlan, KeyColumn, SheetStep } from '../../plan/sheet-plan.js';
import { NUMBER } from '../../plan/words.js';
import type { Branch } from '../record/branch.js';
import { partInside } from '../record/part-inside.js';
import { cellText } from '../values/cell-text.js';
import { choose } from './choose.js';
import { brokenCell, type RowAt } from './row-at.js';

/** The part of the data that a row belongs to, with the choices that lead there, or why there is none, if that is not told yet. */
export type FoundHolder =
  | { readonly holder: Branch; readonly which: readonly string[] }
  | { readonly wrong?: Diagnostic };

/** Follows the steps of a sheet from a bloc's data to what the row holds or is an item of. */
export function findHolder(root: Branch, row: RowAt): FoundHolder {
  const { plan } = row.layout;
  const keys = plan.columns.filter(isLeading);
  const which: string[] = [];
  let holder = root;
  for (const [index, step] of plan.steps.entries()) {
    const next = step.step === 'item' ? ownerOf(holder, row, keys.shift()) : keyOf(step, row, keys);
    if ('owner' in next) {
      holder = next.owner;
      continue;
    }
    if (!('key' in next)) return next;
    if (step.step === 'which') which.push(next.key);
    const isList = index === plan.steps.length - 1 ? plan.kind === 'items' : plan.steps[index + 1]?.step === 'item';
    holder = partInside(holder, next.key, isList ? 'list' : 'group', row.anchor(0));
  }
  return { holder, which };
}

function isLeading(column: ColumnPlan): column is KeyColumn {
  return column.part === 'which' || column.part === 'owner';
}

type Keyed = { readonly key: string } | { readonly wrong: Diagnostic };

function keyOf(step: Exclude<SheetStep, { step: 'item' }>, row: RowAt, keys: KeyColumn[]): Keyed {
  if (step.step === 'property') return { key: step.key };
  const column = keys.shift();
  if (column === undefined) throw new Error(`no column tells which: ${row.layout.plan.name}`);
  return choose(row, column, step.choices);
}

/** The item of another sheet whose number the row names. */
function ownerOf(
  list: Branch,
  row: RowAt,
  column: KeyColumn | undefined,
): { readonly owner: Branch } | { readonly wrong?: Diagnostic } {
  if (column === undefined) throw new Error(`no column tells whose: ${row.layout.plan.name}`);
  const cell = row.cell(column);
  const place = row.place(column);
  const broken = cell === undefined ? undefined : brokenCell(cell, place);
  if (broken !== undefined) return { wrong: broken };
  const found = cell === undefined ? '' : (cellText(cell) ?? '');
  const owner = found === '' ? undefined : list.numbers?.get(Number(found));
  if (owner !== undefined) return { owner };
  if (list.isMisnumbered) return {};
  const sheet = column.heading.replace(/ số$/u, '');
  return { wrong: diagnose('workbook.unknown-owner', { place, facts: { found, sheet, number: NUMBER } }) };
}
