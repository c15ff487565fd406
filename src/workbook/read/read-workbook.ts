import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { isError } from '../../diagnostics/is-error.js';
import { failure, type Outcome, success } from '../../diagnostics/outcome.js';
import type { SourceRecord } from '../../load/source-record.js';
import { spellingKey } from '../../model/spelling-key.js';
import { blocYearField } from '../../schema/bloc-year-field.js';
import { planSheets } from '../plan/plan-sheets.js';
import { workbookRecord } from './record/workbook-record.js';
import { markAbsentParts } from './rows/absent-parts.js';
import { blocFinder } from './rows/bloc-finder.js';
import type { BlocReading } from './rows/bloc-reading.js';
import { countedStrays } from './rows/counted-strays.js';
import { findBlocs } from './rows/find-blocs.js';
import { findSheets } from './rows/find-sheets.js';
import { formulaNote } from './rows/formula-note.js';
import { readRow } from './rows/read-row.js';
import { rowAt } from './rows/row-at.js';
import type { SheetLayout } from './rows/sheet-layout.js';
import { readBook } from './xlsx/read-book.js';

/** One bloc of a workbook: its data with the cells they stand in, and what is wrong with its rows. */
export interface WorkbookBloc {
  /** Empty when the workbook has one bloc and gives it none. */
  readonly key: string;
  readonly record: SourceRecord;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the blocs of a workbook from the bytes of its .xlsx file. Nothing is thrown, whatever the bytes are. */
export function readWorkbook(bytes: Uint8Array, file: string): Outcome<readonly WorkbookBloc[]> {
  const field = blocYearField();
  const plans = planSheets(field);
  const names = new Set(plans.map(({ name }) => spellingKey(name)));
  const book = readBook(bytes, file, (name) => names.has(spellingKey(name)));
  if (!book.ok) return book;
  const { layouts, diagnostics } = findSheets(plans, book.value, file);
  const [blocsPlan, ...others] = plans;
  const blocsLayout = blocsPlan === undefined ? undefined : layouts.get(blocsPlan);
  const found = blocsLayout === undefined ? { blocs: [], diagnostics: [] } : findBlocs(blocsLayout, file);
  const general = [
    ...book.diagnostics,
    ...diagnostics,
    ...found.diagnostics,
    ...formulaNote([...layouts.values()], file),
  ];
  // without sure keys every row of every sheet would be told of
  if (found.blocs.length === 0 || found.diagnostics.some(isError)) return failure(general);
  const rest = others.flatMap((plan) => layouts.get(plan) ?? []);
  general.push(...rest.flatMap((layout) => readRows(layout, found.blocs, file)));
  if (general.some(isError)) return failure([...general, ...found.blocs.flatMap((bloc) => bloc.diagnostics)]);
  for (const { root } of found.blocs) markAbsentParts(root, plans, layouts);
  return success(
    found.blocs.map(({ key, root, diagnostics: own }) => ({
      key,
      record: workbookRecord(file, root, field),
      diagnostics: own,
    })),
    general,
  );
}

/** Who has so many does not read on. */
const MOST_FINDINGS = 1000;

/** Reads the rows of a sheet into the blocs they belong to; tells of rows that belong to none. */
function readRows(layout: SheetLayout, blocs: readonly BlocReading[], file: string): readonly Diagnostic[] {
  const blocOf = blocFinder(blocs);
  const strays: Diagnostic[] = [];
  for (const row of layout.rows) {
    if (strays.length >= MOST_FINDINGS) break;
    const at = rowAt(file, layout, row);
    const found = blocOf(at);
    if ('wrong' in found) strays.push(found.wrong);
    else if (found.bloc.diagnostics.length < MOST_FINDINGS)
      found.bloc.diagnostics.push(...readRow(found.bloc.root, at));
  }
  return countedStrays(strays);
}
