import type { BlocYear } from '../../model/bloc-year.js';
import type { DateSpan } from '../date-span.js';
import { type KnownInstrument, knownInstruments } from './known-instruments.js';
import { type Outside, outside } from './validity.js';

/** What is in force on those days in place of an instrument that is not: what came after it, or what it replaced. */
export function inPlaceOf(
  instrument: KnownInstrument,
  side: Outside,
  days: DateSpan,
  data: BlocYear,
): KnownInstrument | undefined {
  const known = knownInstruments(data);
  const next = (each: KnownInstrument) =>
    known.find((other) =>
      side === 'late'
        ? other.number === each.replacedBy
        : other.replacedBy === each.number && other.amends === undefined,
    );
  const seen: KnownInstrument[] = [];
  for (let each = next(instrument); each !== undefined && !seen.includes(each); each = next(each)) {
    if (outside(each, days) === undefined) return each;
    seen.push(each);
  }
  return undefined;
}
