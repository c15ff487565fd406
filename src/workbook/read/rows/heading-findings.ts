import { diagnose } from '../../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { ColumnPlan } from '../../plan/sheet-plan.js';
import { cellReference } from '../../xlsx/cell-reference.js';
import type { GridRow } from '../xlsx/sheet-grid.js';
import { cellPlace } from './cell-place.js';
import type { Heading, Headings } from './find-headings.js';
import { nearestName } from './nearest-name.js';
import type { SheetLayout } from './sheet-layout.js';

/** A sheet with more strange columns than these is another table; no more of them are named. */
const MOST_NAMED = 20;

/** What is wrong with the headings of a sheet: `below` are all rows below them. */
export function headingFindings(
  found: Headings,
  below: readonly GridRow[],
  layout: SheetLayout,
  file: string,
): readonly Diagnostic[] {
  const { plan, grid, columns } = layout;
  const at: At = (column, row = found.row) => ({ place: cellPlace(file, grid.name, column, row) });
  const lacking = plan.columns.filter((column) => !columns.has(column));
  const unknown = found.headings.filter((heading) => heading.plan === undefined && heading.text !== '');
  return [
    ...doubleColumns(found, layout, at),
    ...(layout.rows.length === 0 ? [] : missingColumns(lacking, unknown, at)),
    ...unknownColumns(lacking, unknown, at),
    ...headlessColumns(found, below, at),
  ];
}

type At = (column: number, row?: number) => { readonly place: Diagnostic['place'] };

function doubleColumns({ row, headings }: Headings, { columns }: SheetLayout, at: At): readonly Diagnostic[] {
  return headings.flatMap(({ plan, column, text }) => {
    const first = plan === undefined ? undefined : columns.get(plan);
    if (first === undefined || first === column) return [];
    return diagnose('workbook.double-column', {
      ...at(column),
      facts: { found: text, first: cellReference(first, row) },
    });
  });
}

function missingColumns(lacking: readonly ColumnPlan[], unknown: readonly Heading[], at: At): readonly Diagnostic[] {
  const names = unknown.map(({ text }) => text);
  return lacking
    .filter(mustBeThere)
    .map(({ heading }) =>
      diagnose('workbook.missing-column', { ...at(0), facts: { column: heading, ...nearest(heading, names) } }),
    );
}

/** A row says nothing without it; which bloc it belongs to may be clear without saying. */
function mustBeThere(column: ColumnPlan): boolean {
  if (column.part === 'value') return column.required && column.level === 0;
  return column.part !== 'bloc' && column.part !== 'number';
}

function unknownColumns(lacking: readonly ColumnPlan[], unknown: readonly Heading[], at: At): readonly Diagnostic[] {
  const names = lacking.map(({ heading }) => heading);
  return unknown
    .slice(0, MOST_NAMED)
    .map(({ text, column }) =>
      diagnose('workbook.unknown-column', { ...at(column), facts: { found: text, ...nearest(text, names) } }),
    );
}

/** Told at the first cell of each column that has something below the headings and none above. */
function headlessColumns({ headings }: Headings, below: readonly GridRow[], at: At): readonly Diagnostic[] {
  const headed = new Set(headings.filter(({ text }) => text !== '').map(({ column }) => column));
  const first = new Map<number, number>();
  for (const { index, cells } of below)
    for (const column of cells.keys()) if (!headed.has(column) && !first.has(column)) first.set(column, index);
  return [...first]
    .slice(0, MOST_NAMED)
    .map(([column, index]) => diagnose('workbook.headless-column', at(column, index)));
}

function nearest(found: string, names: readonly string[]) {
  const suggestion = nearestName(found, names);
  return suggestion === undefined ? {} : { suggestion };
}
