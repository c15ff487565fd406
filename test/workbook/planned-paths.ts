import type { ColumnPlan, SheetPlan, SheetStep } from '../../src/workbook/plan/sheet-plan.js';

/** The paths of all fields that have a column, as often as they have one; `[]` stands for each item or entry. */
export function plannedPaths(plans: readonly SheetPlan[]): readonly string[] {
  return plans.flatMap((plan) =>
    plan.steps.reduce(walk, ['']).flatMap((holder) => plan.columns.flatMap((column) => pathsOf(plan, holder, column))),
  );
}

function walk(paths: readonly string[], step: SheetStep): readonly string[] {
  if (step.step === 'item') return paths.map((path) => `${path}[]`);
  const keys = step.step === 'property' ? [step.key] : [...step.choices.keys()];
  return paths.flatMap((path) => keys.map((key) => joined(path, key)));
}

function pathsOf(plan: SheetPlan, holder: string, column: ColumnPlan): readonly string[] {
  if (column.part !== 'value') return [];
  const within = (base: string) => column.path.reduce(joined, base);
  switch (plan.kind) {
    case 'record':
      return [within(holder)];
    case 'entries':
      return [within(`${holder}[]`)];
    case 'items':
      return [
        within(plan.nested.slice(0, column.level).reduce((path, key) => `${joined(path, key)}[]`, `${holder}[]`)),
      ];
    case 'fields':
      return [...(plan.fields.get(holder.split('.').at(-1) ?? '')?.keys() ?? [])].map((key) => joined(holder, key));
  }
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
