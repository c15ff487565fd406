import type { BlocYear } from '../model/bloc-year.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import { unitIds } from '../model/units-by-reference.js';
import { occasionOf } from '../view/occasion.js';
import { type DateSpan, onDay } from './date-span.js';
import type { Reading, ReadPaper, TypedText } from './reading.js';

/** Gathers what rules read of a bloc year and of its papers. */
export function readBloc(bloc: LoadedBlocYear, papers: readonly ReadPaper[]): Reading {
  const { data } = bloc;
  return { data, texts: textsOf(bloc), papers, pledgeDates: pledgeDates(data), reviewDates: reviewDates(data) };
}

/** Fields that hold what only programs and registers read. */
const CODES =
  /^(?:checks|instruments|organizations)[.[]|(?:^|\.)(?:id|code|criterion|fileName|issuerCode|symbol|number)$/u;

function textsOf({ data, texts }: LoadedBlocYear): readonly TypedText[] {
  const ids = new Set(unitIds(data.units));
  return [...texts].flatMap(([path, text]) => (CODES.test(path) || ids.has(text) ? [] : [{ path, text }]));
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
