import { diagnose } from '../../../diagnostics/diagnose.js';
import type { Diagnostic, Place } from '../../../diagnostics/diagnostic.js';
import type { Facts } from '../../../diagnostics/facts.js';
import type { DiagnosticCode } from '../../../diagnostics/words.js';
import { fileNameSchema } from '../../../model/file-name.js';
import type { ColumnPlan } from '../../plan/sheet-plan.js';
import { BLOCS } from '../../plan/words.js';
import { cellReference } from '../../xlsx/cell-reference.js';
import { newBranch } from '../record/branch.js';
import { cellText } from '../values/cell-text.js';
import { LIMITS } from '../xlsx/limits.js';
import type { BlocReading } from './bloc-reading.js';
import { putValues } from './put-values.js';
import { brokenCell, type RowAt, rowAt } from './row-at.js';
import type { SheetLayout } from './sheet-layout.js';

/** The blocs of a workbook, and what is wrong with their keys. */
export interface FoundBlocs {
  readonly blocs: readonly BlocReading[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the sheet of the blocs: a row is a bloc. */
export function findBlocs(layout: SheetLayout, file: string): FoundBlocs {
  const place = { file, sheet: layout.grid.name, cell: cellReference(0, layout.heading + 1) };
  const { length: found } = layout.rows;
  if (found === 0) return refused('workbook.no-blocs', place, { sheet: BLOCS.sheet });
  if (found > LIMITS.blocs) return refused('workbook.too-big', place, { what: 'blocs', found, maximum: LIMITS.blocs });
  const rows = layout.rows.map((row) => rowAt(file, layout, row));
  const diagnostics: Diagnostic[] = [];
  const blocs = rows.map((row): BlocReading => {
    const key = keyOf(row);
    diagnostics.push(...keyFindings(key, row, rows));
    const root = newBranch('group', row.anchor(0));
    root.hasRow = true;
    return { key, root, diagnostics: [...putValues(root, row, 0)] };
  });
  return { blocs, diagnostics };
}

function refused(code: DiagnosticCode, place: Place, facts: Facts): FoundBlocs {
  return { blocs: [], diagnostics: [diagnose(code, { place, facts })] };
}

function keyColumn({ layout }: RowAt): ColumnPlan | undefined {
  return layout.plan.columns.find(({ part }) => part === 'bloc');
}

function keyOf(row: RowAt): string {
  const column = keyColumn(row);
  const cell = column === undefined ? undefined : row.cell(column);
  return cell === undefined ? '' : (cellText(cell) ?? '');
}

function keyFindings(found: string, row: RowAt, rows: readonly RowAt[]): readonly Diagnostic[] {
  const column = keyColumn(row);
  const place = row.place(column);
  const cell = column === undefined ? undefined : row.cell(column);
  const broken = cell === undefined ? undefined : brokenCell(cell, place);
  if (broken !== undefined) return [broken];
  if (found === '') return rows.length > 1 ? [diagnose('workbook.keyless-bloc', { place })] : [];
  return badName(found, place) ?? doubleKey(found, row, rows);
}

/** Papers are named after the key. */
function badName(found: string, place: Place): readonly Diagnostic[] | undefined {
  const issue = fileNameSchema.safeParse(found).error?.issues[0];
  if (issue?.code !== 'custom') return undefined;
  return [diagnose('data.bad-file-name', { place, facts: { found, ...issue.params?.facts } })];
}

/** Some systems see no difference between capitals and small letters. */
function doubleKey(found: string, row: RowAt, rows: readonly RowAt[]): readonly Diagnostic[] {
  const first = rows.find((each) => keyOf(each).toLowerCase() === found.toLowerCase());
  if (first === undefined || first === row) return [];
  const place = row.place(keyColumn(row));
  return [
    diagnose('workbook.double-bloc', { place, facts: { found, first: first.place(keyColumn(first)).cell ?? '' } }),
  ];
}
