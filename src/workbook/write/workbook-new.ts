import type { SheetPlan } from '../plan/sheet-plan.js';
import type { Workbook } from '../xlsx/workbook.js';
import { workbookOf } from './workbook-of.js';

/** A workbook to be filled in. Several blocs have their keys already, which every row then names; one alone needs none. */
export function workbookNew(plans: readonly SheetPlan[], blocs: number): Workbook {
  const keys = blocs === 1 ? [] : Array.from({ length: blocs }, (_, index) => `khoi-${index + 1}`);
  return workbookOf(
    plans,
    keys.map((key) => ({ key, data: {} })),
  );
}
