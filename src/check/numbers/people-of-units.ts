import type { BlocYear } from '../../model/bloc-year.js';
import { spellingKey } from '../../model/spelling-key.js';
import { findUnit } from '../../model/units-by-reference.js';
import { conferencesOf } from './conferences.js';

type Unit = BlocYear['units'][number];

/** Someone named who is of a unit of the bloc. */
export interface PersonOfUnit {
  /** Path of the name. */
  readonly path: string;
  readonly name: string;
  /** The same however its marks are placed; composed, so that letters can be counted. */
  readonly key: string;
  readonly unit: Unit;
  /** The office without the name of the unit, to compare; unknown when not said. */
  readonly office: string | undefined;
}

interface Someone {
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly unit?: string | undefined;
}

/** Everyone of a unit that the data names, those who sign for the units first. */
export function peopleOfUnits(data: BlocYear): readonly PersonOfUnit[] {
  return [...signatories(data), ...others(data)].flatMap(({ path, name, title, unit: reference }) => {
    const unit = reference === undefined ? undefined : findUnit(data.units, reference);
    if (name === undefined || unit === undefined) return [];
    const office = title === undefined ? undefined : officeKey(title, unit);
    return [{ path: `${path}.name`, name, key: spellingKey(name).normalize('NFC'), unit, office }];
  });
}

interface Placed extends Someone {
  readonly path: string;
}

function signatories({ units }: BlocYear): readonly Placed[] {
  return units.map(({ id, name: unit, headTitle, signatory }, index) => {
    const isHead = signatory?.authority === undefined || signatory.authority === 'behalf';
    const title = signatory?.title ?? (isHead ? headTitle : undefined);
    return { path: `units[${index}].signatory`, name: signatory?.name, title, unit: id ?? unit };
  });
}

function others(data: BlocYear): readonly Placed[] {
  const { handover, vote, scoringTeam, recommendations } = data;
  return [
    ...conferencesOf(data).flatMap(({ field, conference: { chairperson, secretary, attendance } }) => [
      { ...chairperson, path: `${field}.chairperson` },
      { ...secretary, path: `${field}.secretary` },
      ...listed(attendance, `${field}.attendance`),
    ]),
    ...listed(scoringTeam, 'scoringTeam'),
    ...listed(vote?.tellers ?? [], 'vote.tellers'),
    { ...handover?.giver, path: 'handover.giver' },
    { ...handover?.receiver, path: 'handover.receiver' },
    ...recommendations.map(({ unit, person }, index) => ({
      path: `recommendations[${index}].person`,
      name: person?.name,
      title: person?.position,
      unit,
    })),
  ];
}

function listed(people: readonly Someone[], path: string): readonly Placed[] {
  return people.map((person, index) => ({ ...person, path: `${path}[${index}]` }));
}

/** `Giám đốc Sở Y tế` is the office `Giám đốc`. */
function officeKey(title: string, { name }: Unit): string {
  return spellingKey(spellingKey(title).replace(spellingKey(name), ''));
}
