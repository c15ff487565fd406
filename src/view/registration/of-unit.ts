import { officialCount } from '../../text/vietnamese.js';
import { Blank, orBlank } from '../blank.js';
import { movementName } from '../movement-name.js';
import type { PaperFacts } from '../paper.js';
import { chairUnit } from '../roles.js';
import { targetRows, targetsView } from '../targets.js';
import { unitOf } from '../unit-of.js';
import type { View } from '../view-shape.js';
import { byRank, type RegisteredAward, registeredUnits } from './registered.js';

type UnitRegistration = View['unitRegistration'];
type Awards = UnitRegistration['forms'];

/** What the unit of a paper registers for; without any registration, all of it is there to be filled in. */
export function unitRegistrationView(facts: PaperFacts): UnitRegistration {
  const { data, occasion } = facts;
  const unit = data.units[unitOf(facts) ?? -1];
  const own = registeredUnits(data).find((registered) => registered.unit === unit);
  const awards = byRank(own?.awards ?? []);
  const ownTargets = own?.targets ?? [];
  const given = awards.length > 0 || ownTargets.length > 0;
  const orEmpty = <T>(rows: readonly T[], empty: (index: number) => T, count: number) =>
    rows.length > 0 || given ? rows : Array.from({ length: count }, (_, index) => empty(index));
  return {
    given,
    toChair: chairUnit(data, occasion.year) !== unit,
    movements: orEmpty(movementRows(facts), emptyMovement, EMPTY_ROWS),
    ownTargets: ownTargets.length > 0,
    targets: orEmpty(ownTargets.length > 0 ? targetRows(ownTargets) : targetsView(data), emptyTarget, EMPTY_ROWS),
    titles: orEmpty(titleGroups(awards), emptyTitles, 2),
    forms: orEmpty(rowsOf(awards.filter(({ category }) => category === 'form')), emptyAward, EMPTY_AWARDS),
    note: own === undefined || own.note === '' ? new Blank('registrations') : own.note,
  };
}

const EMPTY_ROWS = 3;
const EMPTY_AWARDS = 2;

function movementRows({ data }: PaperFacts): UnitRegistration['movements'] {
  return data.movements.map(({ name, period, aim, launchedOn, summedUpOn }, index) => ({
    position: String(index + 1),
    name: movementName({ name, period }),
    aim: orBlank(aim, `movements[${index}].aim`),
    launchedOn: orBlank(launchedOn, `movements[${index}].launchedOn`, 'short'),
    summedUpOn: orBlank(summedUpOn, `movements[${index}].summedUpOn`, 'short'),
  }));
}

const SUBJECTS = [
  { subject: 'collective', name: 'Tập thể' },
  { subject: 'individual', name: 'Cá nhân' },
  { subject: undefined, name: 'Danh hiệu khác' },
] as const;

/** Titles of the unit, titles of persons, then those of which the catalogue does not say. */
function titleGroups(awards: readonly RegisteredAward[]): UnitRegistration['titles'] {
  return SUBJECTS.flatMap(({ subject, name }) => {
    const some = awards.filter((award) => award.category === 'title' && award.subject === subject);
    return some.length === 0 ? [] : [{ subjects: name, awards: rowsOf(some) }];
  });
}

function rowsOf(awards: readonly RegisteredAward[]): Awards {
  return awards.map(({ name, quantity }, index) => ({
    position: String(index + 1),
    name,
    quantity: quantity === undefined ? 'x' : officialCount(quantity),
  }));
}

function emptyMovement(index: number): UnitRegistration['movements'][number] {
  const gap = (field: string) => new Blank(`movements[${index}].${field}`, 'short');
  return {
    position: String(index + 1),
    name: new Blank(`movements[${index}].name`),
    aim: gap('aim'),
    launchedOn: gap('launchedOn'),
    summedUpOn: gap('summedUpOn'),
  };
}

function emptyTarget(index: number): UnitRegistration['targets'][number] {
  const gap = (field: string) => new Blank(`targets[${index}].${field}`, 'short');
  return {
    position: String(index + 1),
    content: new Blank(`targets[${index}].content`),
    unitOfMeasure: gap('unitOfMeasure'),
    planned: gap('planned'),
    note: '',
  };
}

function emptyTitles(index: number): UnitRegistration['titles'][number] {
  return {
    subjects: SUBJECTS[index]?.name ?? '',
    awards: Array.from({ length: EMPTY_AWARDS }, (_, at) => emptyAward(at)),
  };
}

function emptyAward(index: number): Awards[number] {
  return {
    position: String(index + 1),
    name: new Blank('registrations'),
    quantity: new Blank('registrations', 'short'),
  };
}
