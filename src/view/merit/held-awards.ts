import type { BlocYear } from '../../model/bloc-year.js';
import { findAward, type KnownAward } from '../../model/catalogues/find-award.js';
import { Blank, orBlank } from '../blank.js';
import type { View } from '../view-shape.js';

type Recommendation = BlocYear['recommendations'][number];
type Held = Pick<View['merit'], 'titles' | 'forms'>;

/** Titles and forms of award held already; an empty line where the data knows none. */
export function heldAwards(data: BlocYear, entry: Recommendation, path: string): Held {
  const rows = entry.priorAwards.map(({ year, award, decision }, index) => {
    const known = findAward(award, data.awards);
    const gap = orBlank(decision, `${path}.priorAwards[${index}].decision`);
    return { category: known.category, row: { year: String(year), award: known.name, decision: gap } };
  });
  const ofCategory = (wanted: KnownAward['category']) => {
    const own = rows.filter(({ category }) => category === wanted).map(({ row }) => row);
    return own.length > 0 ? own : [emptyRow(`${path}.priorAwards`)];
  };
  return { titles: ofCategory('title'), forms: ofCategory('form') };
}

function emptyRow(field: string): Held['titles'][number] {
  return { year: new Blank(field, 'short'), award: new Blank(field), decision: new Blank(field) };
}
