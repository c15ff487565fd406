import type { BlocYear } from '../../model/bloc-year.js';
import { Blank } from '../blank.js';
import type { View } from '../view-shape.js';
import { inWords } from './in-words.js';

/** What the bloc as a whole registers for. */
export function blocRegistrationView({ registrations, awards: added }: BlocYear): View['blocRegistration'] {
  const awards = registrations.filter(({ unit }) => unit === undefined).flatMap((entry) => entry.awards);
  const joined = (words: readonly string[]) => (words.length === 0 ? new Blank('registrations') : words.join(', '));
  return { titles: joined(inWords(awards, 'title', added)), awards: joined(inWords(awards, 'form', added)) };
}
