import type { BlocYear } from '../../model/bloc-year.js';
import { findUnit } from '../../model/units-by-reference.js';
import type { View } from '../view-shape.js';
import { inWords } from './in-words.js';

/** What each unit registers for, in words. */
export function registrationsView({ registrations, units, awards }: BlocYear): View['registrations'] {
  return registrations
    .filter(({ unit }) => unit !== undefined)
    .map((entry, index) => ({
      position: String(index + 1),
      unit: findUnit(units, entry.unit)?.name ?? '',
      titles: inWords(entry.awards, 'title', awards).join(', '),
      awards: inWords(entry.awards, 'form', awards).join(', '),
      note: entry.note ?? '',
    }));
}
