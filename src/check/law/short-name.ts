import type { KnownInstrument } from './known-instruments.js';

/** An instrument as people speak of it: a law by name and year, any other by its number. */
export function shortName({ number, name, date }: KnownInstrument): string {
  return number.startsWith('Luật ') && name !== undefined && date !== undefined ? `${name} năm ${date.year}` : number;
}
