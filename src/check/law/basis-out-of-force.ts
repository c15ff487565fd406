import { type DateSpan, ordinal } from '../date-span.js';
import { madeOnce } from '../made-once.js';
import type { Reading } from '../reading.js';
import type { Span } from '../rule.js';
import { citedTexts } from './cited-texts.js';
import { findInstrument } from './find-instrument.js';
import type { KnownInstrument } from './known-instruments.js';
import { basisPapers, type PaperDays } from './paper-days.js';
import { type Outside, outside } from './validity.js';

/** A line of legal basis whose instrument is not in force when papers are dated that print it. */
export interface BasisOutOfForce {
  readonly path: string;
  readonly span: Span;
  readonly instrument: KnownInstrument;
  readonly side: Outside;
  /** The papers on whose every possible day it is not in force, each name once. */
  readonly papers: readonly PaperDays[];
  /** The day it begins or ends is known for sure, no paper is dated rightly for it, and no reading makes it right. */
  readonly isCertain: boolean;
}

/** The lines of legal basis whose instrument is not in force on the day of a paper, earlier lines first. */
export const basesOutOfForce = madeOnce((reading: Reading): readonly BasisOutOfForce[] => {
  const papers = basisPapers(reading);
  return citedTexts(reading)
    .filter(({ text }) => text.path.startsWith('legalBases['))
    .flatMap(({ text, citations }) =>
      citations.flatMap((citation) => {
        const instrument = citation.nested ? undefined : findInstrument(citation, reading.data);
        if (instrument === undefined) return [];
        const place = { path: text.path, span: text.typedSpan(citation.start, citation.end), instrument };
        return (['early', 'late'] as const).flatMap((side) => {
          const wrong = papers.filter(({ days }) => outside(boundsOf(instrument), days) === side);
          const isWrong = side === 'late' || wrong.every(({ days }) => isFarOff(instrument, days, reading.data.year));
          const isCertain = wrong.length === papers.length && isWrong && isSure(instrument, side);
          return wrong.length === 0 ? [] : [{ ...place, side, papers: wrong, isCertain }];
        });
      }),
    );
});

/** An instrument of which only the date is known is not in force before. */
function boundsOf({ from, date, to }: KnownInstrument) {
  return { from: from ?? date, to };
}

/** Not even issued, or in force only after the year of the data: a law that begins within it may be meant to be cited. */
function isFarOff({ from, date }: KnownInstrument, { last }: DateSpan, year: number): boolean {
  const isIssued = date === undefined || ordinal(date) <= ordinal(last);
  return !isIssued || (from !== undefined && from.year > year);
}

function isSure({ from, unsure = [] }: KnownInstrument, side: Outside): boolean {
  return !unsure.includes(side === 'late' ? 'end' : from === undefined ? 'date' : 'start');
}
