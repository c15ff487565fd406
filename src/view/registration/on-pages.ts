import { columnShare } from './column-share.js';
import type { RegisteredAward } from './registered.js';

/** Millimetres left for awards beside number, unit and note: on an upright page, and on one laid on its long side. */
const UPRIGHT = 84;
const LONG = 176;

/** The awards of each table, and whether they need the long side of the page. */
export interface TablesOnPages {
  readonly wide: boolean;
  readonly tables: readonly (readonly RegisteredAward[])[];
}

/** Puts the columns into one table, or into several when a page cannot hold it: then titles apart from forms. */
export function onPages(columns: readonly RegisteredAward[]): TablesOnPages {
  const wide = widthOf(columns) > UPRIGHT;
  if (widthOf(columns) <= LONG) return { wide, tables: [columns] };
  const tables = (['title', 'form'] as const).flatMap((category) =>
    inTurn(columns.filter((column) => column.category === category)),
  );
  return { wide, tables };
}

/** As many columns into each table as it holds. */
function inTurn(columns: readonly RegisteredAward[]): readonly (readonly RegisteredAward[])[] {
  const tables: RegisteredAward[][] = [];
  for (const column of columns) {
    const last = tables.at(-1);
    if (last !== undefined && widthOf([...last, column]) <= LONG) last.push(column);
    else tables.push([column]);
  }
  return tables;
}

function widthOf(columns: readonly RegisteredAward[]): number {
  return columns.reduce((width, { shortName }) => width + columnShare(shortName), 0);
}
