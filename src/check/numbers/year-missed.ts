import type { CalendarDate } from '../../model/date.js';
import type { OccasionName } from '../../view/occasion.js';
import { type DateSpan, onDay, within } from '../date-span.js';
import type { ReadPaper } from '../reading.js';
import { daysBetween } from './days-between.js';

/** The first month papers of a pledge are dated in the year before, and the last month papers of a review in the year after. */
export interface PaperMonths {
  readonly pledgeFrom: number;
  readonly reviewTo: number;
}

/** Papers of a conference are dated around its day, in whichever year it is held. */
const DAYS_AROUND = 60;
/** A charter and a table of criteria stay in use for years. */
const LASTING: readonly string[] = ['quy-che', 'bang-tieu-chi'];

/** The year a paper belongs to, when its day fits neither that year nor the day of its conference. */
export function yearMissed({ kind, facts }: ReadPaper, date: CalendarDate, months: PaperMonths): number | undefined {
  const { name, year, conference } = facts.occasion;
  if (year === undefined) return undefined;
  const { date: held } = conference;
  if (held !== undefined && Math.abs(daysBetween(date, held)) <= DAYS_AROUND) return undefined;
  const { first, last } = daysFor(name, year, months);
  const from = LASTING.includes(kind.id) ? undefined : first;
  return within(onDay(date), from, last) ? undefined : year;
}

function daysFor(occasion: OccasionName, year: number, { pledgeFrom, reviewTo }: PaperMonths): DateSpan {
  const first = { year, month: 1, day: 1 };
  const last = { year, month: 12, day: 31 };
  if (occasion === 'pledge') return { first: { year: year - 1, month: pledgeFrom, day: 1 }, last };
  return occasion === 'review' ? { first, last: { year: year + 1, month: reviewTo, day: 31 } } : { first, last };
}
