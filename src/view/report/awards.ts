import type { BlocYear } from '../../model/bloc-year.js';
import { findAward, type KnownAward } from '../../model/catalogues/find-award.js';
import { officialCount } from '../../text/vietnamese.js';
import { isNominated, reached } from '../nominations/nominated.js';
import { countOf } from '../nominations/places.js';
import { SUBJECT_WORDS } from '../nominations/subject-words.js';
import { type Occasion, occasionOf } from '../occasion.js';
import type { View } from '../view-shape.js';
import { recommends } from './recommends.js';

type Recommendation = BlocYear['recommendations'][number];
type Awards = View['report']['awards'];

interface Entries {
  readonly proposed: readonly Recommendation[];
  readonly granted: readonly Recommendation[];
}

interface Counted extends Entries {
  readonly award: KnownAward;
}

/** Titles and forms of award, each with how many were proposed and how many granted. */
export function awardCounts(data: BlocYear, occasion: Occasion): Awards {
  const counted = byAward(data, occasion);
  const all = {
    proposed: counted.flatMap(({ proposed }) => proposed),
    granted: counted.flatMap(({ granted }) => granted),
  };
  const rows = (category: KnownAward['category']) =>
    counted
      .filter(({ award }) => award.category === category)
      .map(({ award, ...own }, index) => ({
        position: String(index + 1),
        award: award.name,
        ...countsOf(own, all),
      }));
  return {
    any: counted.length > 0,
    titles: rows('title'),
    forms: rows('form'),
    sums: { position: '', award: '', ...countsOf(all, all) },
    granted: counted.filter(({ granted }) => granted.length > 0).map(inOneLine),
  };
}

/** From the highest award down, as lists of recommendations are. */
function byAward(data: BlocYear, occasion: Occasion): readonly Counted[] {
  const rows = new Map<string, { award: KnownAward; proposed: Recommendation[]; granted: Recommendation[] }>();
  for (const entry of data.recommendations.filter((one) => countOf([one]) > 0)) {
    const proposed = recommends(data, occasion) && isNominated(data, entry);
    const granted = isGranted(data, entry, occasion);
    if (!proposed && !granted) continue;
    const award = findAward(entry.award, data.awards);
    const row = rows.get(award.key) ?? { award, proposed: [], granted: [] };
    rows.set(award.key, row);
    if (proposed) row.proposed.push(entry);
    if (granted) row.granted.push(entry);
  }
  return [...rows.values()].sort((a, b) => a.award.rank - b.award.rank);
}

/** By the middle of a year only what earlier years earned can have been granted. */
function isGranted(data: BlocYear, entry: Recommendation, { name }: Occasion): boolean {
  return reached(entry, 'decided') && (name !== 'half-year' || isEarlier(data, entry));
}

/** An entry without a year is of the one under review, which may be a past one that nobody named. */
function isEarlier(data: BlocYear, { year = occasionOf(data, 'review').year }: Recommendation): boolean {
  return year === undefined || year < data.year;
}

/** Where the data tells of none proposed at all, or of none granted, no noughts are claimed. */
function countsOf(own: Entries, all: Entries): Omit<Awards['sums'], 'position' | 'award'> {
  const count = (list: keyof Entries, subject: Recommendation['subject']) =>
    all[list].length === 0 ? '' : countText(own[list], subject);
  return {
    proposedCollectives: count('proposed', 'collective'),
    proposedIndividuals: count('proposed', 'individual'),
    grantedCollectives: count('granted', 'collective'),
    grantedIndividuals: count('granted', 'individual'),
  };
}

function countText(entries: readonly Recommendation[], subject: Recommendation['subject']): string {
  const count = countOf(entries.filter((entry) => entry.subject === subject));
  return count === 0 ? '0' : officialCount(count);
}

/** `Cờ thi đua của UBND tỉnh: 03 tập thể, 01 cá nhân`. */
function inOneLine({ award, granted }: Counted): string {
  const words = (['collective', 'individual'] as const)
    .filter((subject) => granted.some((entry) => entry.subject === subject))
    .map((subject) => `${countText(granted, subject)} ${SUBJECT_WORDS[subject]}`);
  return `${award.name}: ${words.join(', ')}`;
}
