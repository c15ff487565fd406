import type { BlocYear } from '../model/bloc-year.js';
import { Phrase, type Printable, partsOf } from './blank.js';

type Marks = Readonly<Record<'afterNumber' | 'afterKind', string>>;

/** `05/TTr-KTĐ` (ND30-31); `05-TTr/KTĐ` (DANG-14). */
const MARKS: Readonly<Record<BlocYear['regime'], Marks>> = {
  state: { afterNumber: '/', afterKind: '-' },
  party: { afterNumber: '-', afterKind: '/' },
};

/** Number and symbols of a paper as another text cites them. */
export function fullNumber(
  { regime }: BlocYear,
  { number, kind, issuer }: Readonly<Record<'number' | 'kind' | 'issuer', Printable>>,
): Phrase {
  const { afterNumber, afterKind } = MARKS[regime];
  return new Phrase([...partsOf(number), afterNumber, ...partsOf(kind), afterKind, ...partsOf(issuer)]);
}
