import type { BlocYear } from '../model/bloc-year.js';
import { findUnit } from '../model/units-by-reference.js';
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

/** What each unit registers for. */
export function registrationsView({ registrations, units }: BlocYear): View['registrations'] {
  return registrations
    .filter(({ unit }) => unit !== undefined)
    .map((entry, index) => ({
      position: String(index + 1),
      unit: findUnit(units, entry.unit ?? '')?.name ?? '',
      titles: entry.titles.join(', '),
      awards: entry.awards.join(', '),
      note: entry.note ?? '',
    }));
}

/** What the bloc as a whole registers for. */
export function blocRegistrationView({ registrations }: BlocYear): View['blocRegistration'] {
  const ofBloc = registrations.filter(({ unit }) => unit === undefined);
  const joined = (words: readonly string[]) => (words.length === 0 ? new Blank('registrations') : words.join(', '));
  return {
    titles: joined(ofBloc.flatMap(({ titles }) => titles)),
    awards: joined(ofBloc.flatMap(({ awards }) => awards)),
  };
}
