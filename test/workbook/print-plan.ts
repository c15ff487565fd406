import type { ColumnPlan, SheetPlan, SheetStep } from '../../src/workbook/plan/sheet-plan.js';

/** The plan of a workbook on lines a person can read: sheet, how rows find their data, columns. */
export function printPlan(plans: readonly SheetPlan[]): string {
  return plans.map(printSheet).join('\n');
}

function printSheet(plan: SheetPlan): string {
  const { name, kind, required, steps, columns } = plan;
  const nested = plan.kind === 'items' && plan.nested.length > 0 ? ` > ${plan.nested.join(' > ')}` : '';
  const absent = plan.kind === 'items' && plan.mayBeAbsent ? ', may be absent' : '';
  const way = steps.map(printStep).join('.') || '(root)';
  return `${[`${name}${required ? ' *' : ''}: ${kind} ${way}${nested}${absent}`, ...columns.map(printColumn)].join('\n  ')}\n`;
}

function printStep(step: SheetStep): string {
  if (step.step === 'property') return step.key;
  return step.step === 'item' ? '[]' : `(${[...step.choices].map(([key, label]) => `${key} «${label}»`).join(' | ')})`;
}

function printColumn(column: ColumnPlan): string {
  if (column.part !== 'value') return `[${column.part}] ${column.heading}`;
  const { heading, field, path, level, required, opens } = column;
  const kind = field.type === 'text' ? (field.kind ?? 'text') : field.type === 'list' ? 'lines' : field.type;
  const opening = opens === undefined ? '' : `, opens ${opens.join('.')}`;
  return `${'  '.repeat(level)}${heading}${required ? ' *' : ''}: ${kind} ${path.join('.') || '(item)'}${opening}`;
}
