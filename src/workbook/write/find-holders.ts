import { isMapping } from '../../load/plain-data.js';
import type { SheetStep } from '../plan/sheet-plan.js';

/** What stands at the end of a sheet's steps in the data of one bloc, and by which choices and items it was reached. */
export interface Holder {
  readonly value: unknown;
  readonly which: readonly string[];
  readonly owners: readonly number[];
}

/** All that the steps of a sheet lead to, in the order of the data. */
export function findHolders(data: unknown, steps: readonly SheetStep[]): readonly Holder[] {
  const found = steps.reduce(walk, [{ value: data, which: [], owners: [] }]);
  return found.filter(({ value }) => value !== undefined && value !== null);
}

function walk(holders: readonly Holder[], step: SheetStep): readonly Holder[] {
  return holders.flatMap((holder) => next(holder, step));
}

function next(holder: Holder, step: SheetStep): readonly Holder[] {
  const { value } = holder;
  switch (step.step) {
    case 'property':
      return isMapping(value) && Object.hasOwn(value, step.key) ? [{ ...holder, value: value[step.key] }] : [];
    case 'which':
      return [...step.choices.keys()].flatMap((key) =>
        next({ ...holder, which: [...holder.which, key] }, { step: 'property', key }),
      );
    case 'item':
      return Array.isArray(value)
        ? value.map((item: unknown, index) => ({ ...holder, value: item, owners: [...holder.owners, index + 1] }))
        : [];
  }
}
