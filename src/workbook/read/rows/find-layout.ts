import { diagnose } from '../../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { ColumnPlan, SheetPlan } from '../../plan/sheet-plan.js';
import type { SheetGrid } from '../xlsx/sheet-grid.js';
import { cellPlace } from './cell-place.js';
import { findHeadings, type Heading } from './find-headings.js';
import { headingFindings } from './heading-findings.js';
import { mergedKeys } from './merged-keys.js';
import type { PlacedColumn, SheetLayout } from './sheet-layout.js';

/** A sheet laid out as far as its headings tell, and what is wrong with them. */
export interface FoundLayout {
  readonly layout?: SheetLayout;
  readonly diagnostics: readonly Diagnostic[];
}

/** How many headings are named where none is found. */
const NAMED = 4;

/** Finds the columns of a plan on a sheet by their headings, in whatever order they stand; an empty sheet has none. */
export function findLayout(plan: SheetPlan, grid: SheetGrid, file: string): FoundLayout {
  if (grid.rows.length === 0) return { diagnostics: [] };
  const found = findHeadings(grid, plan.columns);
  if (found === undefined) return { diagnostics: [noHeadings(plan, grid, file)] };
  const columns = firstOfEach(found.headings);
  const places = new Set(columns.values());
  const below = grid.rows.filter(({ index }) => index > lastHeadingRow(found.row, grid));
  const rows = below.filter(({ cells }) => [...cells.keys()].some((column) => places.has(column)));
  const layout = {
    plan,
    grid,
    heading: found.row,
    columns,
    values: byLevel(plan, columns),
    rows: mergedKeys(rows, grid, columns),
  };
  return { layout, diagnostics: headingFindings(found, below, layout, file) };
}

function noHeadings({ columns }: SheetPlan, { name }: SheetGrid, file: string): Diagnostic {
  const allowed = columns.slice(0, NAMED).map(({ heading }) => heading);
  return diagnose('workbook.no-headings', { place: cellPlace(file, name, 0, 0), facts: { allowed } });
}

/** Headings may be merged with cells below them. */
function lastHeadingRow(row: number, { merged }: SheetGrid): number {
  return merged.reduce((last, { top, bottom }) => (top <= row && row <= bottom ? Math.max(last, bottom) : last), row);
}

function firstOfEach(headings: readonly Heading[]): ReadonlyMap<ColumnPlan, number> {
  const columns = new Map<ColumnPlan, number>();
  for (const { plan, column } of headings) if (plan !== undefined && !columns.has(plan)) columns.set(plan, column);
  return columns;
}

/** In the order of the plan. */
function byLevel(plan: SheetPlan, columns: ReadonlyMap<ColumnPlan, number>): SheetLayout['values'] {
  const levels: PlacedColumn[][] = [];
  for (const column of plan.columns) {
    const at = columns.get(column);
    if (column.part !== 'value' || at === undefined) continue;
    const level = levels[column.level] ?? [];
    level.push({ plan: column, at });
    levels[column.level] = level;
  }
  return Array.from(levels, (level) => level ?? []);
}
