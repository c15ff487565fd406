import type { BlocYear } from '../../model/bloc-year.js';
import { orBlank, type Printable } from '../blank.js';
import type { View } from '../view-shape.js';

type Recommendation = BlocYear['recommendations'][number];
type Row = View['merit']['years'][number];

/** The years a report is to cover: so many, up to the year under review where that is known. */
export interface Span {
  readonly last: number | undefined;
  readonly count: number;
}

/** Year by year how the tasks were done and what initiatives were recognised: the years of the span and those the data names. */
export function yearsOfResults(entry: Recommendation, span: Span, path: string): readonly Row[] {
  const years = yearsOf(entry, span);
  const known = years.flatMap((year) => rowsOfYear(entry, year, path));
  const undated = entry.initiatives.some(({ year }) => year === undefined);
  return undated || years.length === 0 ? [...known, ...rowsOfYear(entry, undefined, path)] : known;
}

function yearsOf({ ratings, initiatives }: Recommendation, { last, count }: Span): readonly number[] {
  const span = last === undefined ? [] : Array.from({ length: count }, (_, back) => last - back);
  const named = [...ratings, ...initiatives].flatMap(({ year }) => year ?? []);
  return [...new Set([...span, ...named])].sort((a, b) => a - b);
}

/** A row for each initiative of the year, one for a year without any; the year and its rating stand once, over all of them. */
function rowsOfYear(entry: Recommendation, year: number | undefined, path: string): readonly Row[] {
  const level = entry.ratings.find((rating) => rating.year === year)?.level;
  const own = entry.initiatives.flatMap((initiative, index) =>
    initiative.year === year ? [{ initiative, index }] : [],
  );
  const lines = own.map(({ initiative: { name, decision }, index }) => ({
    initiative: name,
    decision: orBlank(decision, `${path}.initiatives[${index}].decision`),
  }));
  const rows: readonly Line[] = lines.length > 0 ? lines : [{ initiative: '', decision: '' }];
  return rows.map((line, index) => ({
    year: orBlank(year === undefined ? undefined : String(year), `${path}.initiatives`, 'short'),
    level: orBlank(level, `${path}.ratings`),
    opens: index === 0,
    rows: String(rows.length),
    ...line,
  }));
}

interface Line {
  readonly initiative: Printable;
  readonly decision: Printable;
}
