import { documentDate } from '../../view/document.js';
import { type DateSpan, onDay, ordinal } from '../date-span.js';
import type { Reading, ReadPaper } from '../reading.js';

/** A paper by its name and the days on which it may be dated. */
export interface PaperDays {
  readonly name: string;
  readonly days: DateSpan;
}

/** Papers that print the legal bases of the data; while none is made, the pledge stands for them. */
export function basisPapers(reading: Reading): readonly PaperDays[] {
  const citing = reading.papers.filter(({ kind }) => kind.about.includes('legalBases'));
  const each = citing.map((paper) => ({ name: paper.kind.name, days: daysOfPaper(paper, reading) }));
  return each.length > 0 ? each : [{ name: 'Giao ước thi đua', days: reading.pledgeDates }];
}

/** Texts that are printed in one paper: its occasion, and its kind where it may bear a date of its own. */
const TEXTS = [
  [/^(?:pledge|theme)\b/u, 'pledge', 'giao-uoc'],
  [/^(?:program|narrative\.plan)\b/u, 'pledge', 'ke-hoach'],
  [/^charter\b/u, 'pledge', 'quy-che'],
  [/^scoring\b/u, 'pledge', 'bang-tieu-chi'],
  [/^registrations\b/u, 'pledge', 'dang-ky'],
  [/^conference\b/u, 'conference', ''],
  [/^halfYearConference\b/u, 'half-year', ''],
  [/^narrative\.halfYear\b/u, 'half-year', 'bao-cao-so-ket'],
  [/^narrative\.yearEnd\b/u, 'review', 'bao-cao-tong-ket'],
  [/^(?:yearEndConference|recommendations|vote|election)\b/u, 'review', ''],
] as const;

/** The days on which the paper may be dated that prints a text; for what stands in many papers, from the pledge to the review. */
export function daysOfText(path: string, reading: Reading): DateSpan {
  const [, occasion = 'year', id] = TEXTS.find(([pattern]) => pattern.test(path)) ?? [];
  const paper = reading.papers.find(({ kind }) => kind.id === id);
  return paper === undefined ? daysOf(occasion, reading) : daysOfPaper(paper, reading);
}

function daysOfPaper({ facts }: ReadPaper, reading: Reading): DateSpan {
  const date = documentDate(facts);
  return date === undefined ? daysOf(facts.occasion.name, reading) : onDay(date);
}

type Occasion = 'pledge' | 'half-year' | 'review' | 'conference' | 'year';

function daysOf(occasion: Occasion, { data, pledgeDates, reviewDates }: Reading): DateSpan {
  if (occasion === 'pledge') return pledgeDates;
  if (occasion === 'review') return reviewDates;
  const held = occasion === 'conference' ? data.conference.date : data.halfYearConference?.date;
  if (occasion !== 'year' && held !== undefined) return onDay(held);
  return around(pledgeDates, reviewDates);
}

/** From the first day of either to the last. */
function around(one: DateSpan, other: DateSpan): DateSpan {
  return {
    first: ordinal(one.first) < ordinal(other.first) ? one.first : other.first,
    last: ordinal(one.last) > ordinal(other.last) ? one.last : other.last,
  };
}
