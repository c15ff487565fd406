import type { BlocYear } from '../../model/bloc-year.js';
import { findUnit } from '../../model/units-by-reference.js';
import { decimal } from '../../text/decimal.js';
import { officialCount } from '../../text/vietnamese.js';
import { Blank, orBlank } from '../blank.js';
import type { View } from '../view-shape.js';

type Recommendation = BlocYear['recommendations'][number];
type Row = View['nominations']['collectives']['groups'][number]['rows'][number];

/** One line of a list of those recommended; `index` counts in its group. */
export function nomineeRow(data: BlocYear, entry: Recommendation, index: number): Row {
  const path = `recommendations[${data.recommendations.indexOf(entry)}]`;
  const unit = entry.unit === undefined ? undefined : findUnit(data.units, entry.unit)?.name;
  const { person, subject } = entry;
  return {
    position: String(index + 1),
    name:
      subject === 'individual'
        ? orBlank(person?.name, `${path}.person.name`)
        : orBlank(entry.collectiveName ?? unit, `${path}.unit`),
    unit: orBlank(unit, `${path}.unit`),
    award: entry.award,
    summary: entry.summary ?? '',
    ...voteOn(data, entry, path),
    initiatives: entry.initiatives.map(({ name, decision }) => withNote(name, decision)).join('; '),
    ratings: entry.ratings.map(({ year, level }) => `${year}: ${level}`).join('; '),
    priorAwards: entry.priorAwards
      .map(({ year, award, decision }) => withNote(`${award} năm ${year}`, decision))
      .join('; '),
    birthYear: orBlank(person?.birthday && String(person.birthday.year), `${path}.person.birthday`, 'short'),
    gender: orBlank(person?.gender, `${path}.person.gender`, 'short'),
    work: orBlank(person?.position ?? unit, `${path}.person.position`),
  };
}

function withNote(words: string, note: string | undefined): string {
  return note === undefined ? words : `${words} (${note})`;
}

/** The count of the vote on one, and whether it is enough. */
function voteOn(
  { vote }: BlocYear,
  { agree }: Recommendation,
  path: string,
): Pick<Row, 'agree' | 'percent' | 'passed'> {
  const base = vote?.[vote.base];
  const percent = agree === undefined || !base ? undefined : (agree / base) * 100;
  const passes = percent === undefined || vote?.threshold === undefined ? undefined : percent >= vote.threshold;
  return {
    agree: orBlank(agree === undefined ? undefined : officialCount(agree), `${path}.agree`, 'short'),
    percent:
      percent === undefined
        ? new Blank(agree === undefined ? `${path}.agree` : `vote.${vote?.base ?? 'totalMembers'}`, 'short')
        : `${decimal(percent, 1)}%`,
    passed: passes === undefined ? new Blank('vote.threshold', 'short') : passes ? 'Đạt' : 'Không đạt',
  };
}
