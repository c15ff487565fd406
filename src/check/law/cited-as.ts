import type { BlocYear } from '../../model/bloc-year.js';
import { citation } from '../../view/citation.js';
import type { KnownInstrument } from './known-instruments.js';

/** An instrument as a legal basis of the regime cites it in full; by its number alone where more is not known. */
export function citedAs({ number, name, date, issuer }: KnownInstrument, regime: BlocYear['regime']): string {
  if (name === undefined || date === undefined) return number;
  if (number.startsWith('Luật ')) return citation({ kind: 'law', name, date }, regime);
  return issuer === undefined ? number : citation({ kind: 'other', number, date, issuer, subject: name }, regime);
}
