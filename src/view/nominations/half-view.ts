import type { BlocYear } from '../../model/bloc-year.js';
import { findAward, type KnownAward } from '../../model/catalogues/find-award.js';
import { numberWords } from '../../text/number-words.js';
import { roman } from '../../text/roman.js';
import { officialCount } from '../../text/vietnamese.js';
import { Blank, orBlank, type Printable } from '../blank.js';
import type { View } from '../view-shape.js';
import type { AwardGroup } from './award-groups.js';
import type { Half } from './half.js';
import { nomineeRow } from './nominee.js';
import { placesOf } from './places.js';

type Recommendation = BlocYear['recommendations'][number];
type HalfView = View['nominations']['collectives'];

/** The flag that only a unit which leads its bloc is put forward for: minutes say which bloc it leads. */
const FOR_LEADERS = 'CTDCP';

/** A half as templates print it; its count is not known when there is no recommendation at all. */
export function halfView(data: BlocYear, { groups, count, counted, each }: Half, given: boolean): HalfView {
  return {
    count: given ? officialCount(count) : new Blank('recommendations', 'short'),
    countWords: given ? numberWords(count) : new Blank('recommendations', 'short'),
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
    most: mostChosen(data, award, entries),
    rows: places.map((entry, at) => nomineeRow(data, entry, { index: at, award: award.name })),
  };
}

/** How many a ballot may choose for an award. */
function mostChosen({ vote, awards }: BlocYear, award: KnownAward, [first]: readonly Recommendation[]): Printable {
  const choice = vote?.choices.find(
    (each) => each.subject === first?.subject && findAward(each.award, awards).key === award.key,
  );
  return orBlank(choice && officialCount(choice.most), 'vote.choices', 'short');
}
