import type { SheetPlan } from '../plan/sheet-plan.js';
import type { Workbook } from '../xlsx/workbook.js';
import type { BlocData } from './bloc-data.js';
import { formSheet } from './form-sheet.js';
import { guideSheet } from './guide-sheet.js';
import { sources } from './sources.js';

/** A workbook with the data of these blocs, to be read or filled in further. */
export function workbookOf(plans: readonly SheetPlan[], blocs: readonly BlocData[]): Workbook {
  const offered = sources(plans);
  return {
    sheets: [guideSheet(plans), ...plans.map((plan) => formSheet(plan, blocs, offered)), offered.lists],
    names: offered.names,
  };
}
