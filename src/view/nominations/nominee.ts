import type { BlocYear } from '../../model/bloc-year.js';
import { findAward } from '../../model/catalogues/find-award.js';
import { orBlank } from '../blank.js';
import type { View } from '../view-shape.js';
import { nomineeWords } from './nominee-words.js';
import { voteOn } from './vote-on.js';

type Recommendation = BlocYear['recommendations'][number];
type Row = View['nominations']['collectives']['groups'][number]['rows'][number];

/** One line of a list of those recommended; `index` counts in its group. */
export function nomineeRow(data: BlocYear, entry: Recommendation, index: number): Row {
  const path = `recommendations[${data.recommendations.indexOf(entry)}]`;
  const { person, initiatives, ratings, priorAwards } = entry;
  return {
    position: String(index + 1),
    ...nomineeWords(data, entry, path),
    award: findAward(entry.award, data.awards).name,
    summary: entry.summary ?? '',
    ...voteOn(data, entry, path),
    initiatives: initiatives.map(({ name, decision }) => withNote(name, decision)).join('; '),
    ratings: ratings.map(({ year, level }) => `${year}: ${level}`).join('; '),
    priorAwards: priorAwards
      .map(({ year, award, decision }) => withNote(`${findAward(award, data.awards).name} năm ${year}`, decision))
      .join('; '),
    birthYear: orBlank(person?.birthday && String(person.birthday.year), `${path}.person.birthday`, 'short'),
    gender: orBlank(person?.gender, `${path}.person.gender`, 'short'),
  };
}

function withNote(words: string, note: string | undefined): string {
  return note === undefined ? words : `${words} (${note})`;
}
