import type { BlocYear } from '../../model/bloc-year.js';
import { findAward } from '../../model/catalogues/find-award.js';
import { orBlank } from '../blank.js';
import { capitalized } from '../capitalized.js';
import type { View } from '../view-shape.js';
import { nomineeWords } from './nominee-words.js';
import { voteOn } from './vote-on.js';
import { withDecision } from './with-decision.js';

type Recommendation = BlocYear['recommendations'][number];
type Row = View['nominations']['collectives']['groups'][number]['rows'][number];

/** Where a line stands: in the group of which award, counting from 0. */
interface Spot {
  readonly award: string;
  readonly index: number;
}

/** One line of a list of those recommended. */
export function nomineeRow(data: BlocYear, entry: Recommendation, { award, index }: Spot): Row {
  const path = `recommendations[${data.recommendations.indexOf(entry)}]`;
  const { person, initiatives, ratings, priorAwards } = entry;
  return {
    position: String(index + 1),
    ...nomineeWords(data, entry, path),
    award,
    summary: entry.summary ?? '',
    ...voteOn(data, entry, path),
    initiatives: initiatives.map(({ name, decision }) => withDecision(name, decision)),
    ratings: ratings.map(({ year, level }) => `${year}: ${level}`),
    priorAwards: priorAwards.map(({ year, award: held, decision }) =>
      withDecision(`${findAward(held, data.awards).name} năm ${year}`, decision),
    ),
    birthYear: orBlank(person?.birthday && String(person.birthday.year), `${path}.person.birthday`, 'short'),
    gender: orBlank(person?.gender && capitalized(person.gender), `${path}.person.gender`, 'short'),
  };
}
