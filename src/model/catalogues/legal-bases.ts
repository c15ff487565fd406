import type { CalendarDate } from '../date.js';
import type { Instrument } from './instrument.js';
import { INSTRUMENTS } from './instruments.js';

/** An instrument that may be cited as a legal basis: a law by its name, any other with all that identifies it. */
export type LegalInstrument =
  | { readonly kind: 'law'; readonly name: string; readonly date: CalendarDate }
  | {
      readonly kind: 'other';
      /** `Nghị định số 91/2017/NĐ-CP`. */
      readonly number: string;
      readonly date: CalendarDate;
      readonly issuer: string;
      /** What it rules, as its title says. */
      readonly subject: string;
    };

/** An instrument and the days of the document on which it is a default legal basis, both included. */
export interface LegalBasis {
  readonly instrument: LegalInstrument;
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
  /** Whether its date and title were read in a source, or are quoted from memory and to be looked at before a final print. */
  readonly status: 'verified' | 'unverified';
}

/** No default is known for papers dated before. */
const FIRST: CalendarDate = { year: 2017, month: 10, day: 1 };

/** Default legal bases, in the order they are cited. */
export const LEGAL_BASES: readonly LegalBasis[] = INSTRUMENTS.flatMap(legalBasis);

function legalBasis({ byDefault, name, date, issuer, unsure, ...rest }: Instrument): readonly LegalBasis[] {
  if (byDefault === undefined || name === undefined || date === undefined || issuer === undefined) return [];
  const { number, from = FIRST, to } = rest;
  const instrument: LegalInstrument = number.startsWith('Luật ')
    ? { kind: 'law', name, date }
    : { kind: 'other', number, date, issuer, subject: name };
  const days = { from: from.year < FIRST.year ? FIRST : from, ...(to === undefined ? {} : { to }) };
  return [{ ...days, status: unsure?.includes('name') ? 'unverified' : 'verified', instrument }];
}
