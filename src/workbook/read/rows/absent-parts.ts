import type { SheetPlan } from '../../plan/sheet-plan.js';
import { type Anchor, type Branch, newBranch } from '../record/branch.js';
import type { SheetLayout } from './sheet-layout.js';

/** Marks where the parts of a bloc that have sheets of their own would stand, when the workbook says nothing of them. */
export function markAbsentParts(
  root: Branch,
  plans: readonly SheetPlan[],
  layouts: ReadonlyMap<SheetPlan, SheetLayout>,
): void {
  for (const plan of plans) {
    if (plan.steps.length === 0 || plan.steps.some(({ step }) => step === 'item')) continue;
    for (const path of pathsOf(plan)) markAbsent(root, path, plan, freeRow(plan, layouts.get(plan)));
  }
}

function pathsOf({ steps }: SheetPlan): readonly (readonly string[])[] {
  return steps.reduce<readonly (readonly string[])[]>(
    (paths, step) => {
      if (step.step === 'item') return [];
      const keys = step.step === 'property' ? [step.key] : [...step.choices.keys()];
      return paths.flatMap((path) => keys.map((key) => [...path, key]));
    },
    [[]],
  );
}

/** Below the last row. */
function freeRow({ name }: SheetPlan, layout: SheetLayout | undefined): Anchor {
  const base = { sheet: layout?.grid.name ?? name, level: 0, path: [] };
  if (layout === undefined) return { ...base, row: 0 };
  return { ...base, layout, row: (layout.rows.at(-1)?.index ?? layout.heading) + 1 };
}

function markAbsent(root: Branch, path: readonly string[], plan: SheetPlan, anchor: Anchor): void {
  let branch = root;
  for (const [index, key] of path.entries()) {
    const isLast = index === path.length - 1;
    const known = branch.inside.get(key) ?? branch.absent?.get(key);
    const next =
      known ?? newBranch(isLast && plan.kind === 'items' ? 'list' : 'group', isLast ? anchor : branch.anchor);
    if (known === undefined) branch.absent = new Map([...(branch.absent ?? []), [key, next]]);
    branch = next;
  }
}
