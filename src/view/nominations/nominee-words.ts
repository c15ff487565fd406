import type { BlocYear } from '../../model/bloc-year.js';
import { findUnit } from '../../model/units-by-reference.js';
import { Blank, orBlank, Phrase, type Printable, partsOf } from '../blank.js';
import type { View } from '../view-shape.js';
import { isNamed } from './places.js';

type Recommendation = BlocYear['recommendations'][number];
type Row = View['nominations']['collectives']['groups'][number]['rows'][number];

/** Who is recommended: the name, the unit, and the name with what tells it from others. `path` is where that stands. */
export function nomineeWords(
  data: BlocYear,
  entry: Recommendation,
  path: string,
): Pick<Row, 'name' | 'line' | 'unit' | 'work'> {
  const unit = findUnit(data.units, entry.unit)?.name;
  return {
    name: nameOf(entry, unit, path),
    line: lineOf(entry, unit, path),
    unit: orBlank(unit, `${path}.unit`),
    work: workOrBlank(entry, unit, `${path}.person.position`),
  };
}

/** Of one that is not named at least the unit it belongs to is said, if known. */
function nameOf(entry: Recommendation, unit: string | undefined, path: string): Printable {
  const { subject, person, collectiveName } = entry;
  if (subject === 'individual') return orBlank(person?.name, `${path}.person.name`);
  if (isNamed(entry)) return orBlank(collectiveName ?? unit, `${path}.unit`);
  const gap = new Blank(`${path}.collectiveName`);
  return unit === undefined ? new Blank(`${path}.unit`) : new Phrase([gap, ` thuộc ${unit}`]);
}

/** `Nguyễn Văn A, Giám đốc Sở Y tế`; `Văn phòng, Sở Y tế`. */
function lineOf(entry: Recommendation, unit: string | undefined, path: string): Printable {
  const { subject, collectiveName } = entry;
  const name = nameOf(entry, unit, path);
  if (subject === 'collective') return collectiveName === undefined ? name : withUnit(collectiveName, unit);
  const work = workOf(entry, unit);
  return work === undefined ? name : new Phrase([...partsOf(name), `, ${work}`]);
}

/** Where office and unit are asked for, an office that is not known is a gap before the unit. */
function workOrBlank(entry: Recommendation, unit: string | undefined, field: string): Printable {
  const known = entry.subject === 'collective' || entry.person?.position !== undefined;
  if (known || unit === undefined) return orBlank(workOf(entry, unit), field);
  return new Phrase([new Blank(field), `, ${unit}`]);
}

function workOf({ person }: Recommendation, unit: string | undefined): string | undefined {
  return person?.position === undefined ? unit : withUnit(person.position, unit);
}

/** An office or a collective with its unit, unless it names the unit already. */
function withUnit(words: string, unit: string | undefined): string {
  return unit === undefined || words.toLowerCase().includes(unit.toLowerCase()) ? words : `${words}, ${unit}`;
}
