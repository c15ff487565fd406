import type { BlocYear } from '../../model/bloc-year.js';
import { findUnit } from '../../model/units-by-reference.js';
import { numberWords } from '../../text/number-words.js';
import { roman } from '../../text/roman.js';
import { officialCount } from '../../text/vietnamese.js';
import { Blank } from '../blank.js';
import type { View } from '../view-shape.js';
import type { AwardGroup } from './award-groups.js';
import { nomineeRow } from './nominee.js';
import { isNamed, placesOf } from './places.js';

type Recommendation = BlocYear['recommendations'][number];
type HalfView = View['nominations']['collectives'];

/** The recommendations of collectives, or those of individuals. */
export interface Half {
  readonly groups: readonly AwardGroup[];
  readonly count: number;
  /** What is counted: who is recommended for two awards counts twice, and the words say so. */
  readonly counted: string;
  readonly each: string;
}

/** The flag that only a unit which leads its bloc is put forward for: minutes say which bloc it leads. */
const FOR_LEADERS = 'CTDCP';

const WORDS = { collective: 'tập thể', individual: 'cá nhân' } as const;

/** One half of the recommendations, from its groups. */
export function halfOf(data: BlocYear, subject: Recommendation['subject'], groups: readonly AwardGroup[]): Half {
  const each = WORDS[subject];
  const entries = groups.flatMap((group) => group.entries);
  return {
    groups,
    count: groups.reduce((sum, { count }) => sum + count, 0),
    counted: repeats(data, entries) ? `lượt ${each}` : each,
    each,
  };
}

function repeats({ units }: BlocYear, entries: readonly Recommendation[]): boolean {
  const names = entries.filter(isNamed).map(({ subject, unit, collectiveName, person }) => {
    const own = subject === 'individual' ? [person?.name, person?.position] : [collectiveName];
    return [...own, unit === undefined ? undefined : findUnit(units, unit)?.name].join('\n');
  });
  return new Set(names).size < names.length;
}

/** A half as templates print it; its count is not known when there is no recommendation at all. */
export function halfView(data: BlocYear, { groups, count, counted, each }: Half, any: boolean): HalfView {
  return {
    count: any ? officialCount(count) : new Blank('recommendations', 'short'),
    countWords: any ? numberWords(count) : new Blank('recommendations', 'short'),
    subjects: counted,
    groups: groups.map((group, index) => ({ ...groupView(data, group, index), subjects: each })),
  };
}

function groupView(data: BlocYear, { award, entries, count }: AwardGroup, index: number) {
  const places = entries.flatMap((entry) => new Array<Recommendation>(placesOf(entry)).fill(entry));
  return {
    numeral: roman(index + 1),
    award: award.name,
    shortName: award.shortName,
    isTitle: award.category === 'title',
    forLeader: award.key === FOR_LEADERS,
    count: officialCount(count),
    countWords: numberWords(count),
    rows: places.map((entry, at) => ({ ...nomineeRow(data, entry, at), award: award.name })),
  };
}
