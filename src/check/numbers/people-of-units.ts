import type { BlocYear } from '../../model/bloc-year.js';
import { spellingKey } from '../../model/spelling-key.js';
import { findUnit } from '../../model/units-by-reference.js';
import { remembered } from '../../text/remembered.js';
import { conferencesOf } from './conferences.js';

type Unit = BlocYear['units'][number];

/** Someone named who is of a unit of the bloc. */
export interface PersonOfUnit {
  /** Path of what holds the name. */
  readonly path: string;
  readonly name: string;
  /** The same however its marks are placed; composed, so that letters can be counted. */
  readonly key: string;
  readonly unit: Unit;
  /** As the data writes it; unknown when not said. */
  readonly title: string | undefined;
}

interface Someone {
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly unit?: string | undefined;
}

type Add = (path: string, someone: Someone | undefined) => void;

/** Everyone of a unit that the data names, those who sign for the units first. */
export function peopleOfUnits(data: BlocYear): readonly PersonOfUnit[] {
  const people: PersonOfUnit[] = [];
  const add: Add = (path, { name, title, unit: reference } = {}) => {
    const unit = findUnit(data.units, reference);
    if (name !== undefined && unit !== undefined) people.push({ path, name, key: nameKey(name), unit, title });
  };
  addSignatories(data, add);
  addOfConferences(data, add);
  addOthers(data, add);
  return people;
}

/** A year names the same people again and again. */
const MOST_NAMES = 1000;

const nameKey = remembered((name) => spellingKey(name).normalize('NFC'), MOST_NAMES);

function addSignatories({ units }: BlocYear, add: Add): void {
  for (const [index, { id, name: unit, headTitle, signatory }] of units.entries()) {
    const isHead = signatory?.authority === undefined || signatory.authority === 'behalf';
    const title = signatory?.title ?? (isHead ? headTitle : undefined);
    add(`units[${index}].signatory`, { name: signatory?.name, title, unit: id ?? unit });
  }
}

function addOfConferences(data: BlocYear, add: Add): void {
  for (const { field, conference } of conferencesOf(data)) {
    add(`${field}.chairperson`, conference.chairperson);
    add(`${field}.secretary`, conference.secretary);
    addListed(conference.attendance, `${field}.attendance`, add);
  }
}

function addOthers({ handover, vote, scoringTeam, recommendations }: BlocYear, add: Add): void {
  addListed(scoringTeam, 'scoringTeam', add);
  addListed(vote?.tellers ?? [], 'vote.tellers', add);
  add('handover.giver', handover?.giver);
  add('handover.receiver', handover?.receiver);
  for (const [index, { unit, person }] of recommendations.entries()) {
    add(`recommendations[${index}].person`, { name: person?.name, title: person?.position, unit });
  }
}

function addListed(people: readonly Someone[], path: string, add: Add): void {
  for (const [index, person] of people.entries()) add(`${path}[${index}]`, person);
}
