import { spellingKey } from '../../../model/spelling-key.js';
import type { ColumnPlan } from '../../plan/sheet-plan.js';
import { cellText } from '../values/cell-text.js';
import type { GridRow, SheetGrid } from '../xlsx/sheet-grid.js';

/** A heading as typed, and the column it stands over. */
export interface Heading {
  readonly text: string;
  readonly column: number;
  /** The column of the plan that is headed so. */
  readonly plan?: ColumnPlan;
}

/** The row of a sheet's headings, and what stands in it. */
export interface Headings {
  readonly row: number;
  readonly headings: readonly Heading[];
}

/** Above the headings there may be a title and a few notes. */
const DEEPEST = 20;

/** Finds the row in which most of the planned headings stand; neither case, spaces, signs nor styles of tones count. */
export function findHeadings(grid: SheetGrid, columns: readonly ColumnPlan[]): Headings | undefined {
  const byKey = new Map(columns.map((column) => [spellingKey(column.heading), column]));
  const candidates = grid.rows.slice(0, DEEPEST).map((row) => headingsIn(row, grid, byKey));
  const best = Math.max(0, ...candidates.map(known));
  return best === 0 ? undefined : candidates.find((each) => known(each) === best);
}

function known({ headings }: Headings): number {
  return new Set(headings.flatMap(({ plan }) => plan ?? [])).size;
}

function headingsIn(row: GridRow, grid: SheetGrid, byKey: ReadonlyMap<string, ColumnPlan>): Headings {
  const texts = new Map([...fromAbove(row, grid), ...textsIn(row)]);
  const headings = [...texts].map(([column, text]): Heading => {
    const plan = byKey.get(spellingKey(text));
    return { text, column, ...(plan === undefined ? {} : { plan }) };
  });
  return { row: row.index, headings: headings.toSorted((one, other) => one.column - other.column) };
}

function textsIn({ cells }: GridRow): readonly (readonly [number, string])[] {
  return [...cells].map(([column, cell]) => [column, cellText(cell)?.replace(/\s+/gu, ' ') ?? '']);
}

/** A heading merged over several rows stands in the first of them. */
function fromAbove({ index }: GridRow, { merged, rows }: SheetGrid): readonly (readonly [number, string])[] {
  return merged
    .filter(({ top, bottom }) => top < index && index <= bottom)
    .flatMap(({ top, left }) => {
      const row = rows.slice(0, DEEPEST).find((each) => each.index === top);
      return row === undefined ? [] : textsIn(row).filter(([column]) => column === left);
    });
}
