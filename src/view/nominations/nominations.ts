import type { BlocYear } from '../../model/bloc-year.js';
import { findAward, type KnownAward } from '../../model/catalogues/find-award.js';
import { numberWords } from '../../text/number-words.js';
import { joinWords, officialCount } from '../../text/vietnamese.js';
import { Blank } from '../blank.js';
import type { View } from '../view-shape.js';
import { nomineeRow } from './nominee.js';

type Recommendation = BlocYear['recommendations'][number];
type Group = View['nominations']['collectives']['groups'][number];
type Half = View['nominations']['collectives'];

interface Named {
  readonly award: KnownAward;
  readonly entries: readonly Recommendation[];
}

/** The recommendations a condition chooses, grouped by award from the highest down, with all their counts. */
export function nominationsView(data: BlocYear, chosen: (entry: Recommendation) => boolean): View['nominations'] {
  const entries = data.recommendations.filter(chosen);
  const collectives = groupsOf(data, entries, 'collective');
  const individuals = groupsOf(data, entries, 'individual');
  const total = countOf(entries);
  return {
    any: entries.length > 0,
    total: entries.length > 0 ? officialCount(total) : new Blank('recommendations', 'short'),
    totalWords: entries.length > 0 ? numberWords(total) : new Blank('recommendations', 'short'),
    summary: entries.length > 0 ? summary([...collectives, ...individuals]) : new Blank('recommendations', 'line'),
    collectives: half(collectives, countOf(entries.filter(({ subject }) => subject === 'collective'))),
    individuals: half(individuals, countOf(entries.filter(({ subject }) => subject === 'individual'))),
  };
}

const WORDS = { collective: 'tập thể', individual: 'cá nhân' } as const;

function groupsOf(
  data: BlocYear,
  entries: readonly Recommendation[],
  subject: Recommendation['subject'],
): readonly Group[] {
  return byAward(
    data,
    entries.filter((entry) => entry.subject === subject),
  ).map(({ award, entries: same }) => ({
    award: award.name,
    shortName: award.shortName,
    isTitle: award.category === 'title',
    count: officialCount(countOf(same)),
    countWords: numberWords(countOf(same)),
    subjects: WORDS[subject],
    rows: same.flatMap((entry) => places(entry).map(() => entry)).map((entry, index) => nomineeRow(data, entry, index)),
  }));
}

function byAward(data: BlocYear, entries: readonly Recommendation[]): readonly Named[] {
  const groups = new Map<string, { award: KnownAward; entries: Recommendation[] }>();
  for (const entry of entries) {
    const award = findAward(entry.award, data.awards);
    const group = groups.get(award.key) ?? { award, entries: [] };
    groups.set(award.key, group);
    group.entries.push(entry);
  }
  return [...groups.values()].sort((a, b) => a.award.rank - b.award.rank);
}

/** One that names nobody stands for so many. */
function places({ unit, collectiveName, person, count }: Recommendation): readonly undefined[] {
  const named = unit ?? collectiveName ?? person;
  return new Array<undefined>(named === undefined ? (count ?? 1) : 1).fill(undefined);
}

function countOf(entries: readonly Recommendation[]): number {
  return entries.reduce((sum, entry) => sum + places(entry).length, 0);
}

function half(groups: readonly Group[], count: number): Half {
  return { count: officialCount(count), countWords: numberWords(count), groups };
}

/** `Cờ thi đua của Chính phủ cho 01 (một) tập thể, … và …`. */
function summary(groups: readonly Group[]): string {
  return joinWords(
    groups.map(({ award, count, countWords, subjects }) => `${award} cho ${count} (${countWords}) ${subjects}`),
  );
}
