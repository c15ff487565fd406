import { Blank, Bold, Phrase, type PhrasePart, type Printable } from '../../src/view/blank.js';

/** What a value prints, its gaps as `[field]`. */
export function words(value: Printable | PhrasePart): string {
  if (value instanceof Phrase) return value.parts.map(words).join('');
  if (value instanceof Bold) return `*${value.words}*`;
  return value instanceof Blank ? `[${value.field}]` : value;
}
