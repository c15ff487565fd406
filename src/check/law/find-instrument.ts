import type { BlocYear } from '../../model/bloc-year.js';
import { spellingKey } from '../../model/spelling-key.js';
import { groupedBy } from '../grouped-by.js';
import { madeOnce } from '../made-once.js';
import type { Citation } from './citations.js';
import { type KnownInstrument, knownInstruments } from './known-instruments.js';

/**
 * The instrument a citation means. Numbers that bear no year begin anew each year or term: one is known with its year only.
 * A law without number is known by the year of its date.
 */
export function findInstrument(citation: Citation, data: BlocYear): KnownInstrument | undefined {
  const { symbol, name, date } = citation;
  const known = knownInstruments(data);
  if (symbol !== undefined)
    return ofSymbol(known)
      .get(symbol)
      ?.find((each) => isOfYear(each, citation));
  if (name === undefined || date === undefined) return undefined;
  const key = spellingKey(name);
  return namesakes(known)
    .get(key)
    ?.find((each) => each.date?.year === date.year);
}

const ofSymbol = madeOnce((known: readonly KnownInstrument[]) => groupedBy(known, ({ symbol }) => symbol));
/** Instruments by their names, as spellings are compared. */
const namesakes = madeOnce((known: readonly KnownInstrument[]) =>
  groupedBy(known, ({ name = '' }) => spellingKey(name)),
);

function isOfYear({ symbol, date, year = date?.year }: KnownInstrument, citation: Citation): boolean {
  return /\/\d{4}\//u.test(symbol) || year === undefined || year === citation.date?.year;
}
