import type { BlocYear } from '../../model/bloc-year.js';
import { CONFERENCE_FIELDS } from '../../model/conference-fields.js';
import { madeOnce } from '../made-once.js';

/** Someone the data names. */
export interface NamedPerson {
  /** Path of the name. */
  readonly path: string;
  readonly name: string;
  /** Path of the office. */
  readonly titlePath: string;
  readonly title: string | undefined;
  /** The name stands below a signature. */
  readonly signs: boolean;
}

interface Someone {
  readonly name?: string | undefined;
  readonly title?: string | undefined;
}

/** Everyone the data names; found once for all rules. */
export const peopleIn = madeOnce((data: BlocYear): readonly NamedPerson[] => {
  const { units, scoringTeam, vote, handover, recommendations } = data;
  return [
    ...units.flatMap(({ signatory }, index) => person(signatory, `units[${index}].signatory`, true)),
    ...CONFERENCE_FIELDS.flatMap((field) => atConference(data[field], field)),
    ...scoringTeam.flatMap((each, index) => person(each, `scoringTeam[${index}]`, true)),
    ...(vote?.tellers ?? []).flatMap((each, index) => person(each, `vote.tellers[${index}]`, true)),
    ...person(handover?.giver, 'handover.giver', true),
    ...person(handover?.receiver, 'handover.receiver', true),
    ...recommendations.flatMap((each, index) => candidate(each, `recommendations[${index}].person`)),
  ];
});

/** Whether a field holds the name of one of them. */
export function namesSomeone(path: string, data: BlocYear): boolean {
  return peopleIn(data).some((person) => person.path === path);
}

function atConference(conference: BlocYear['conference'] | undefined, path: string): readonly NamedPerson[] {
  if (conference === undefined) return [];
  const { chairperson, secretary, guests, attendance } = conference;
  return [
    ...person(chairperson, `${path}.chairperson`, true),
    ...person(secretary, `${path}.secretary`, true),
    ...guests.flatMap((guest, index) => person(guest, `${path}.guests[${index}]`, guest.function === 'witness')),
    ...attendance.flatMap((member, index) => person(member, `${path}.attendance[${index}]`, false)),
  ];
}

function person(someone: Someone | undefined, path: string, signs: boolean): readonly NamedPerson[] {
  if (someone?.name === undefined) return [];
  const { name, title } = someone;
  return [{ path: `${path}.name`, name, titlePath: `${path}.title`, title, signs }];
}

function candidate({ person: who }: BlocYear['recommendations'][number], path: string): readonly NamedPerson[] {
  if (who === undefined) return [];
  const { name, position } = who;
  return [{ path: `${path}.name`, name, titlePath: `${path}.position`, title: position, signs: false }];
}
