import type { BlocYear } from '../../model/bloc-year.js';
import type { KnownAward } from '../../model/catalogues/find-award.js';
import { bothWays } from '../../text/both-ways.js';
import { numberWords } from '../../text/number-words.js';
import { joinWords, officialCount } from '../../text/vietnamese.js';
import { Blank } from '../blank.js';
import type { View } from '../view-shape.js';
import { awardGroups } from './award-groups.js';
import { awardPhrase } from './award-phrase.js';
import { type Half, halfOf } from './half.js';
import { halfView } from './half-view.js';
import { isNamed, placesOf } from './places.js';

type Recommendation = BlocYear['recommendations'][number];

/** The recommendations a condition chooses, grouped by award from the highest down, with all their counts. */
export function nominationsView(data: BlocYear, chosen: (entry: Recommendation) => boolean): View['nominations'] {
  const entries = data.recommendations.filter((entry) => placesOf(entry) > 0 && chosen(entry));
  const of = (subject: Recommendation['subject']) =>
    awardGroups(
      data,
      entries.filter((entry) => entry.subject === subject),
    );
  const collectives = halfOf(data, 'collective', of('collective'));
  const individuals = halfOf(data, 'individual', of('individual'));
  const given = entries.length > 0;
  return {
    any: given,
    named: entries.some(isNamed),
    voted: given && (data.vote !== undefined || entries.some(({ agree }) => agree !== undefined)),
    ...(given ? inWords([collectives, individuals].filter(({ count }) => count > 0)) : NONE),
    collectives: halfView(data, collectives, given),
    individuals: halfView(data, individuals, given),
  };
}

type Words = Pick<View['nominations'], 'total' | 'totalWords' | 'awards' | 'subjects' | 'summary'>;

const gap = (size: Blank['size']) => new Blank('recommendations', size);

const NONE: Words = {
  total: gap('short'),
  totalWords: gap('short'),
  awards: gap('long'),
  subjects: gap('medium'),
  summary: gap('line'),
};

function inWords(halves: readonly Half[]): Words {
  const groups = halves.flatMap(({ groups: own, each }) => own.map(({ award, count }) => ({ award, count, each })));
  const total = halves.reduce((sum, { count }) => sum + count, 0);
  return {
    total: officialCount(total),
    totalWords: numberWords(total),
    awards: joinWords(awardsOf(groups).map(awardPhrase)),
    subjects: joinWords(halves.map(({ count, counted }) => `${bothWays(count)} ${counted}`)),
    summary: joinWords(groups.map(({ award, count, each }) => `${awardPhrase(award)} cho ${bothWays(count)} ${each}`)),
  };
}

/** Each award once, from the highest down. */
function awardsOf(groups: readonly { readonly award: KnownAward }[]): readonly KnownAward[] {
  const byKey = new Map(groups.map(({ award }) => [award.key, award]));
  return [...byKey.values()].sort((a, b) => a.rank - b.rank);
}
