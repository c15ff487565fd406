import type { CalendarDate } from '../date.js';

/** A fact of an instrument that may not have been read where it can be relied on. */
export type InstrumentFact = 'name' | 'date' | 'start' | 'end';

/** A law, decree, circular or paper of the Party that papers of a bloc cite, and the days on which it is in force. */
export interface Instrument {
  /** Type, number and symbol, `Nghị định số 91/2017/NĐ-CP`; papers cite a law without them. */
  readonly number: string;
  readonly issuer?: string;
  /** Of a law its name, of any other what it rules as its title says. */
  readonly name?: string;
  readonly date?: CalendarDate;
  /** The year of its date, where the day is not known and the symbol does not show it. */
  readonly year?: number;
  readonly from?: CalendarDate;
  /** The last day on which it is in force. */
  readonly to?: CalendarDate;
  /** A last day that one record gives and nothing confirms. */
  readonly perhapsTo?: CalendarDate;
  /** The number of what came in its place. */
  readonly replacedBy?: string;
  /** The number of the law it amends. */
  readonly amends?: string;
  /** Papers that give no legal bases of their own cite it. */
  readonly byDefault?: true;
  /** The facts above that were taken from memory or from a source that may err: they may warn, never stop a paper. */
  readonly unsure?: readonly InstrumentFact[];
}
