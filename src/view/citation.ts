import type { BlocYear } from '../model/bloc-year.js';
import type { LegalInstrument } from '../model/catalogues/legal-bases.js';
import { officialDate, shortDate } from '../text/vietnamese.js';

type Regime = BlocYear['regime'];
type Law = Extract<LegalInstrument, { kind: 'law' }>;
type Other = Extract<LegalInstrument, { kind: 'other' }>;

interface CitationStyle {
  readonly law: (instrument: Law) => string;
  readonly other: (instrument: Other) => string;
}

/** How each regime cites: a law by name and date (ND30-65) or name and year (DANG-24); others in full, the Party with a comma before the date (DANG-28). */
const STYLES: Readonly<Record<Regime, CitationStyle>> = {
  state: {
    law: ({ name, date }) => `${name} ${officialDate(date)}`,
    other: ({ number, date, issuer, subject }) => `${number} ${officialDate(date)} của ${issuer} ${subject}`,
  },
  party: {
    law: ({ name, date }) => `${name} năm ${date.year}`,
    other: ({ number, date, issuer, subject }) => `${number}, ngày ${shortDate(date)} của ${issuer} ${subject}`,
  },
};

/** An instrument as a paper of the regime cites it. */
export function citation(instrument: LegalInstrument, regime: Regime): string {
  const style = STYLES[regime];
  return instrument.kind === 'law' ? style.law(instrument) : style.other(instrument);
}
