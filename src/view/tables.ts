import type { BlocYear } from '../model/bloc-year.js';
import { findAward, type KnownAward } from '../model/catalogues/find-award.js';
import { findUnit } from '../model/units-by-reference.js';
import { officialCount } from '../text/vietnamese.js';
import { Blank, orBlank } from './blank.js';
import type { View } from './view-shape.js';

/** All targets of the pledge: those of its contents, then those of the bloc. */
export function targetsView({ pledge, targets }: BlocYear): View['targets'] {
  const ofItems = pledge.items.flatMap((item, index) =>
    item.targets.map((target, at) => ({ target, path: `pledge.items[${index}].targets[${at}]` })),
  );
  const ofBloc = targets.map((target, at) => ({ target, path: `targets[${at}]` }));
  return [...ofItems, ...ofBloc].map(({ target, path }, index) => ({
    position: String(index + 1),
    content: target.content,
    unitOfMeasure: target.unitOfMeasure ?? '',
    planned: orBlank(target.planned, `${path}.planned`, 'short'),
    note: target.note ?? '',
  }));
}

/** What each unit registers for, in words. */
export function registrationsView({ registrations, units, awards }: BlocYear): View['registrations'] {
  return registrations
    .filter(({ unit }) => unit !== undefined)
    .map((entry, index) => ({
      position: String(index + 1),
      unit: findUnit(units, entry.unit ?? '')?.name ?? '',
      titles: inWords(entry.awards, 'title', awards).join(', '),
      awards: inWords(entry.awards, 'form', awards).join(', '),
      note: entry.note ?? '',
    }));
}

/** What the bloc as a whole registers for. */
export function blocRegistrationView({ registrations, awards: added }: BlocYear): View['blocRegistration'] {
  const awards = registrations.filter(({ unit }) => unit === undefined).flatMap((entry) => entry.awards);
  const joined = (words: readonly string[]) => (words.length === 0 ? new Blank('registrations') : words.join(', '));
  return { titles: joined(inWords(awards, 'title', added)), awards: joined(inWords(awards, 'form', added)) };
}

type Registered = BlocYear['registrations'][number]['awards'];

/** The awards of one category, each with its number where one is given. */
function inWords(awards: Registered, wanted: KnownAward['category'], added: BlocYear['awards']): readonly string[] {
  return awards
    .map(({ award, quantity }) => ({ known: findAward(award, added), quantity }))
    .filter(({ known }) => known.category === wanted)
    .map(({ known, quantity }) => (quantity === undefined ? known.name : `${officialCount(quantity)} ${known.name}`));
}
