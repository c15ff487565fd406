import { diagnose } from '../../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { spellingKey } from '../../../model/spelling-key.js';
import type { SheetPlan } from '../../plan/sheet-plan.js';
import { BLOCS, GUIDE, LISTS } from '../../plan/words.js';
import type { SheetGrid } from '../xlsx/sheet-grid.js';
import { findLayout } from './find-layout.js';
import { nearestName } from './nearest-name.js';
import type { SheetLayout } from './sheet-layout.js';

/** The planned sheets that are in a workbook, and what is wrong with its sheets. */
export interface FoundSheets {
  readonly layouts: ReadonlyMap<SheetPlan, SheetLayout>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the planned sheets by their names, whatever their order; neither case, spaces nor styles of tones count. */
export function findSheets(plans: readonly SheetPlan[], grids: readonly SheetGrid[], file: string): FoundSheets {
  const layouts = new Map<SheetPlan, SheetLayout>();
  const diagnostics: Diagnostic[] = [];
  const byKey = new Map(plans.map((plan) => [spellingKey(plan.name), plan]));
  const used = new Map<SheetPlan, SheetGrid>();
  for (const grid of grids) {
    const plan = byKey.get(spellingKey(grid.name));
    const first = plan === undefined ? undefined : used.get(plan);
    if (plan === undefined) continue;
    if (first !== undefined) {
      const facts = { found: plan.name, first: first.name };
      diagnostics.push(diagnose('workbook.double-sheet', { place: { file, sheet: grid.name }, facts }));
      continue;
    }
    used.set(plan, grid);
    const found = findLayout(plan, grid, file);
    diagnostics.push(...found.diagnostics);
    if (found.layout !== undefined) layouts.set(plan, found.layout);
  }
  return { layouts, diagnostics: [...sheetFindings(plans, used, grids, file), ...diagnostics] };
}

function sheetFindings(
  plans: readonly SheetPlan[],
  used: ReadonlyMap<SheetPlan, SheetGrid>,
  grids: readonly SheetGrid[],
  file: string,
): readonly Diagnostic[] {
  const known = new Set([...plans.map(({ name }) => name), GUIDE, LISTS].map(spellingKey));
  const strange = grids.filter(({ name, isHidden }) => !isHidden && !known.has(spellingKey(name)));
  const lacking = plans.filter((plan) => !used.has(plan)).map(({ name }) => name);
  const strangeNames = strange.map(({ name }) => name);
  return [
    ...plans
      .filter((plan) => (plan.required || plan.name === BLOCS.sheet) && !used.has(plan))
      .map(({ name }) =>
        diagnose('workbook.missing-sheet', {
          place: { file },
          facts: { sheet: name, ...suggested(nearestName(name, strangeNames)) },
        }),
      ),
    ...strangeNames.map((found) =>
      diagnose('workbook.unknown-sheet', {
        place: { file, sheet: found },
        facts: { found, ...suggested(nearestName(found, lacking)) },
      }),
    ),
  ];
}

function suggested(suggestion: string | undefined) {
  return suggestion === undefined ? {} : { suggestion };
}
