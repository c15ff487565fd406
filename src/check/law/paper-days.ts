import { ordinal } from '../../model/date-order.js';
import { documentDate } from '../../view/document.js';
import { type DateSpan, onDay } from '../date-span.js';
import { settingsPath } from '../form/settings-path.js';
import { madeOnce } from '../made-once.js';
import type { Reading, ReadPaper } from '../reading.js';
import { basisList } from './basis-list.js';

/** A paper by its name and the days on which it may be dated. */
export interface PaperDays {
  readonly name: string;
  readonly days: DateSpan;
}

const BLOC = 'legalBases';

/** A paper that prints legal bases, and which. */
export interface BasisPaper extends PaperDays {
  /** Path of the list of lines it prints; that of the bloc when it prints the default of its date. */
  readonly list: string;
  /** Those lines as given. */
  readonly lines: readonly string[] | undefined;
  /** Path of the list that would go before, for this kind of paper or for this paper alone. */
  readonly own: string;
}

/** Papers that print legal bases; while none is made, the pledge stands for them. */
export const basisPapers = madeOnce((reading: Reading): readonly BasisPaper[] => {
  const citing = reading.papers.filter(({ kind }) => kind.about.includes('legalBases'));
  return citing.length > 0 ? citing.map((paper) => basisPaper(paper, reading)) : [pledge(reading)];
});

function basisPaper(paper: ReadPaper, reading: Reading): BasisPaper {
  const { kind, facts } = paper;
  const whose = { name: kind.name, days: daysOfPaper(paper, reading) };
  const { legalBases } = facts.settings;
  return legalBases === undefined
    ? { ...whose, list: BLOC, lines: reading.data.legalBases, own: `documents.${kind.id}.${BLOC}` }
    : { ...whose, list: settingsPath(paper, 'legalBases'), lines: legalBases, own: `${facts.path}.${BLOC}` };
}

function pledge({ data, pledgeDates }: Reading): BasisPaper {
  const lines = data.documents['giao-uoc']?.legalBases;
  const own = `documents.giao-uoc.${BLOC}`;
  const whose = { name: 'Giao ước thi đua', days: pledgeDates, own };
  return lines === undefined ? { ...whose, list: BLOC, lines: data.legalBases } : { ...whose, list: own, lines };
}

type Occasion = 'pledge' | 'half-year' | 'review' | 'conference' | 'year';

/** Parts of the data that are printed in one paper: its occasion, and its kind where it may bear a date of its own. */
const PARTS: ReadonlyMap<string, readonly [occasion: Occasion, kind?: string]> = new Map([
  ['pledge', ['pledge', 'giao-uoc']],
  ['theme', ['pledge', 'giao-uoc']],
  ['program', ['pledge', 'ke-hoach']],
  ['narrative.plan', ['pledge', 'ke-hoach']],
  ['charter', ['pledge', 'quy-che']],
  ['scoring', ['pledge', 'bang-tieu-chi']],
  ['registrations', ['pledge', 'dang-ky']],
  ['conference', ['conference']],
  ['halfYearConference', ['half-year']],
  ['narrative.halfYear', ['half-year', 'bao-cao-so-ket']],
  ['narrative.yearEnd', ['review', 'bao-cao-tong-ket']],
  ['yearEndConference', ['review']],
  ['recommendations', ['review']],
  ['vote', ['review']],
  ['election', ['review']],
]);
const PART = /^(?:narrative\.)?\w+/u;

/** The days on which the paper may be dated that prints a text; for what stands in many papers, from the pledge to the review. */
export function daysOfText(path: string, reading: Reading): DateSpan {
  const list = basisList(path);
  if (list !== undefined && list !== BLOC) return daysOfList(list, reading);
  const [occasion = 'year', id] = PARTS.get(PART.exec(path)?.[0] ?? '') ?? [];
  const paper = id === undefined ? undefined : reading.papers.find(({ kind }) => kind.id === id);
  return paper === undefined ? daysOf(occasion, reading) : daysOfPaper(paper, reading);
}

/** The bases of some papers only stand in no other. */
function daysOfList(path: string, reading: Reading): DateSpan {
  const [first, ...more] = basisPapers(reading).flatMap(({ list, days }) => (list === path ? [days] : []));
  return first === undefined ? daysOf('year', reading) : more.reduce(around, first);
}

function daysOfPaper({ facts }: ReadPaper, reading: Reading): DateSpan {
  const date = documentDate(facts);
  return date === undefined ? daysOf(facts.occasion.name, reading) : onDay(date);
}

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
