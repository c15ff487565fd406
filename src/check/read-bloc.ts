import type { BlocYear } from '../model/bloc-year.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import { unitIds } from '../model/units-by-reference.js';
import { occasionOf } from '../view/occasion.js';
import { type DateSpan, onDay } from './date-span.js';
import type { Reading, ReadPaper, TypedText } from './reading.js';

/** Gathers what rules read of a bloc year and of its papers. */
export function readBloc(bloc: LoadedBlocYear, papers: readonly ReadPaper[]): Reading {
  const { data } = bloc;
  let texts: readonly TypedText[] | undefined;
  return {
    data,
    get texts() {
      // rules of pages ask for none
      texts ??= textsOf(bloc);
      return texts;
    },
    papers,
    pledgeDates: pledgeDates(data),
    reviewDates: reviewDates(data),
  };
}

/** Fields that hold what only programs and registers read, and lists of it. */
const CODES: ReadonlySet<string> = new Set(['id', 'code', 'criterion', 'fileName', 'issuerCode', 'symbol', 'number']);
const LISTS = /^(?:checks|instruments|organizations)[.[]/u;

function textsOf({ data, texts }: LoadedBlocYear): readonly TypedText[] {
  const ids = new Set(unitIds(data.units));
  const longest = Math.max(0, ...[...ids].map(({ length }) => length));
  const typed: TypedText[] = [];
  for (const [path, text] of texts) {
    const field = path.slice(path.lastIndexOf('.') + 1);
    const isId = text.length <= longest && ids.has(text);
    if (!isId && !CODES.has(field) && !LISTS.test(path)) typed.push({ path, text });
  }
  return typed;
}

function pledgeDates({ year, conference, documents }: BlocYear): DateSpan {
  const date = documents['giao-uoc']?.date ?? conference.date;
  return date === undefined ? wholeYear(year) : onDay(date);
}

function reviewDates(data: BlocYear): DateSpan {
  const { conference, year = data.year } = occasionOf(data, 'review');
  const date = data.documents['to-trinh']?.date ?? conference.date;
  if (date !== undefined) return onDay(date);
  return { ...wholeYear(year), last: { year: year + 1, month: 3, day: 31 } };
}

function wholeYear(year: number): DateSpan {
  return { first: { year, month: 1, day: 1 }, last: { year, month: 12, day: 31 } };
}
