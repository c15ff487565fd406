import { ordinal } from '../../model/date-order.js';
import type { DateSpan } from '../date-span.js';
import { madeOnce } from '../made-once.js';
import type { Reading } from '../reading.js';
import type { Span } from '../rule.js';
import { basisList } from './basis-list.js';
import type { Citation } from './citations.js';
import { citedInstrument } from './cited-instrument.js';
import { citedTexts } from './cited-texts.js';
import { findInstrument } from './find-instrument.js';
import type { KnownInstrument } from './known-instruments.js';
import { type BasisPaper, basisPapers } from './paper-days.js';
import { type Outside, outside } from './validity.js';

/** A line of legal basis whose instrument is not in force when papers are dated that print it. */
export interface BasisOutOfForce {
  readonly path: string;
  /** Path of the list it stands in. */
  readonly list: string;
  readonly span: Span;
  readonly instrument: KnownInstrument;
  /** Nothing is known of the instrument but what the line says. */
  readonly isOnlyCited: boolean;
  readonly side: Outside;
  /** The papers that print it and on whose every possible day it is not in force. */
  readonly papers: readonly BasisPaper[];
  /** No other paper prints it. */
  readonly isForAll: boolean;
  /** The day it begins or ends is known for sure, no paper is dated rightly for it, and no reading makes it right. */
  readonly isCertain: boolean;
}

/** The lines of legal basis whose instrument is not in force on the day of a paper, earlier lines first. */
export const basesOutOfForce = madeOnce((reading: Reading): readonly BasisOutOfForce[] => {
  return citedTexts(reading).flatMap(({ text, citations }) => {
    const list = basisList(text.path);
    if (list === undefined) return [];
    const papers = basisPapers(reading).filter((paper) => paper.list === list);
    return citations.flatMap((citation) => {
      const span = text.typedSpan(citation.start, citation.end);
      return wrongFor(citation, papers, reading).map((wrong) => ({ path: text.path, list, span, ...wrong }));
    });
  });
});

function wrongFor(citation: Citation, papers: readonly BasisPaper[], { data }: Reading) {
  if (citation.nested) return [];
  const known = findInstrument(citation, data);
  if (known?.from !== undefined || known?.date !== undefined || known?.to !== undefined)
    return wrongOf(known, papers, data.year).map((wrong) => ({ ...wrong, isOnlyCited: false }));
  const cited = citedInstrument(citation);
  return cited === undefined ? [] : wrongOf(cited, papers, data.year).map((wrong) => ({ ...wrong, isOnlyCited: true }));
}

function wrongOf(instrument: KnownInstrument, all: readonly BasisPaper[], year: number) {
  return (['early', 'late'] as const).flatMap((side) => {
    const papers = all.filter(({ days }) => outside(boundsOf(instrument), days) === side);
    const isForAll = papers.length === all.length;
    const isWrong = side === 'late' || papers.every(({ days }) => isFarOff(instrument, days, year));
    const isCertain = isForAll && isWrong && isSure(instrument, side);
    return papers.length === 0 ? [] : [{ instrument, side, papers, isForAll, isCertain }];
  });
}

/** An instrument of which only the date is known, or only its year, is not in force before. */
function boundsOf({ from, date, year, to }: KnownInstrument) {
  return { from: from ?? date ?? (year === undefined ? undefined : { year, month: 1, day: 1 }), to };
}

/** Not even issued, or in force only after the year of the data: a law that begins within it may be meant to be cited. */
function isFarOff({ from, date }: KnownInstrument, { last }: DateSpan, year: number): boolean {
  const isIssued = date === undefined || ordinal(date) <= ordinal(last);
  return !isIssued || (from !== undefined && from.year > year);
}

function isSure({ from, unsure = [] }: KnownInstrument, side: Outside): boolean {
  return !unsure.includes(side === 'late' ? 'end' : from === undefined ? 'date' : 'start');
}
