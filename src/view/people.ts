import type { BlocYear } from '../model/bloc-year.js';
import { findUnit } from '../model/units-by-reference.js';
import { orBlank, Phrase, type Printable, partsOf } from './blank.js';
import { officeAt } from './office.js';
import type { View } from './view-shape.js';

type Person = BlocYear['scoringTeam'][number];

/** Someone with a task: name, office, unit, and all of it in one phrase. */
export function personView(
  { units }: BlocYear,
  person: Person | undefined,
  path: string,
): View['conference']['secretary'] {
  const unit = findUnit(units, person?.unit)?.name ?? person?.unit;
  const name = orBlank(person?.name, `${path}.name`, 'long');
  const title = orBlank(person?.title, `${path}.title`);
  return { name, title, unit: orBlank(unit, `${path}.unit`), line: inOnePhrase(name, person?.title, unit) };
}

/** `Nguyễn Văn A, Giám đốc Sở Nội vụ`: what is not given but the name is left out. */
function inOnePhrase(name: Printable, title: string | undefined, unit: string | undefined): Printable {
  const office = title === undefined || unit === undefined ? (title ?? unit) : officeAt(title, unit);
  return office === undefined ? name : new Phrase([...partsOf(name), `, ${office}`]);
}
