import { blocYearField } from '../../schema/bloc-year-field.js';
import type { Gzip } from '../../zip/gzip.js';
import { planSheets } from '../plan/plan-sheets.js';
import { writeXlsx } from '../xlsx/write-xlsx.js';
import { workbookNew } from './workbook-new.js';

/** The .xlsx file of a workbook to be filled in, for so many blocs. */
export function newWorkbookFile(blocs: number, gzip?: Gzip): Uint8Array {
  return writeXlsx(workbookNew(planSheets(blocYearField()), blocs), gzip);
}
