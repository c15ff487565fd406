import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { failure, type Outcome, success } from '../../diagnostics/outcome.js';
import { blocYearField } from '../../schema/bloc-year-field.js';
import type { Gzip } from '../../zip/gzip.js';
import { planSheets } from '../plan/plan-sheets.js';
import type { Sheet, Workbook } from '../xlsx/workbook.js';
import { writeXlsx } from '../xlsx/write-xlsx.js';
import type { BlocData } from './bloc-data.js';
import { workbookOf } from './workbook-of.js';

/** The longest text a cell holds. */
const MOST = 32_767;

/** The .xlsx file of a workbook with the data of these blocs, which must be valid: what the schema does not know has no cell. */
export function workbookFile(blocs: readonly BlocData[], gzip?: Gzip): Outcome<Uint8Array> {
  const workbook = workbookOf(planSheets(blocYearField()), blocs);
  const tooLong = longTexts(workbook);
  return tooLong.length > 0 ? failure(tooLong) : success(writeXlsx(workbook, gzip));
}

function longTexts({ sheets }: Workbook): readonly Diagnostic[] {
  return sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row) => row.flatMap((cell, column) => longText(cell?.value, sheet, column))),
  );
}

function longText(value: string | number | undefined, { name, rows }: Sheet, column: number): readonly Diagnostic[] {
  if (typeof value !== 'string' || value.length <= MOST) return [];
  const heading = String(rows[0]?.[column]?.value ?? '');
  return [diagnose('workbook.too-long', { facts: { sheet: name, heading, length: value.length, longest: MOST } })];
}
