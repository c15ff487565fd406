import { Blank, Phrase, type Printable } from '../../src/view/blank.js';

/** What a value prints, its gaps as `[field]`. */
export function words(value: Printable): string {
  if (value instanceof Phrase) return value.parts.map(words).join('');
  return value instanceof Blank ? `[${value.field}]` : value;
}
