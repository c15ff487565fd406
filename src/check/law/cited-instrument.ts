import { onOneLine } from '../../text/on-one-line.js';
import type { Citation } from './citations.js';
import type { KnownInstrument } from './known-instruments.js';

/** How a message names what a citation cites. */
export function spokenCitation({ type, symbol, name = type }: Citation): string {
  return symbol === undefined ? onOneLine(name) : `${onOneLine(type)} số ${symbol}`;
}

/** What a citation alone tells of an instrument that nothing else is known of; nothing without a date. */
export function citedInstrument(citation: Citation): KnownInstrument | undefined {
  const { date, symbol = '' } = citation;
  const instrument = { number: spokenCitation(citation), symbol, unsure: ['date', 'start', 'end'] } as const;
  if (date?.day !== undefined) return { ...instrument, date };
  const year = date?.year ?? yearOf(symbol);
  return year === undefined ? undefined : { ...instrument, year };
}

/** `45/2027/QĐ-UBND` is of 2027. */
function yearOf(symbol: string): number | undefined {
  const year = /\/(\d{4})\//u.exec(symbol)?.[1];
  return year === undefined ? undefined : Number(year);
}
