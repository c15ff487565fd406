import type { BlocYear } from '../../model/bloc-year.js';
import { findAward } from '../../model/catalogues/find-award.js';
import { findUnit } from '../../model/units-by-reference.js';
import { isNominated } from '../nominations/nominated.js';
import type { View } from '../view-shape.js';
import { grandTotal, totalOf } from './points.js';
import { pointsText } from './points-text.js';
import { ranksOf } from './ranks.js';
import { sheetOf } from './sheet.js';

type Unit = BlocYear['units'][number];
type Result = View['scoring']['results'][number];

/** What the units came to: by rank once every total is known, until then as the bloc lists them. */
export function resultsView(data: BlocYear): Pick<View['scoring'], 'ranked' | 'results'> {
  const { units, scoring, unitsComplete } = data;
  const totals = units.map((unit) => grandTotal(scoring.groups, sheetOf(data, unit), 'verified'));
  const known = totals.filter((total) => total !== undefined);
  const ranked = unitsComplete && known.length === units.length;
  const ranks = ranked ? ranksOf(known) : [];
  const rows = units
    .map((unit, index) => ({ unit, place: ranks[index] }))
    .sort((a, b) => (a.place?.rank ?? 0) - (b.place?.rank ?? 0));
  return {
    ranked,
    results: rows.map(({ unit, place }, index) => ({
      position: String(index + 1),
      ...pointsOf(data, unit),
      rank: pointsText(place?.rank, 'scores'),
      tied: place?.tied ?? false,
      proposal: proposalFor(data, unit),
    })),
  };
}

function pointsOf(data: BlocYear, unit: Unit): Omit<Result, 'position' | 'rank' | 'tied' | 'proposal'> {
  const { groups } = data.scoring;
  const sheet = sheetOf(data, unit);
  return {
    unit: unit.name,
    self: pointsText(totalOf(groups, 'base', sheet, 'self'), sheet.path),
    verified: pointsText(totalOf(groups, 'base', sheet, 'verified'), sheet.path),
    bonus: pointsText(totalOf(groups, 'bonus', sheet, 'verified'), sheet.path),
    penalty: pointsText(totalOf(groups, 'penalty', sheet, 'verified'), sheet.path),
    total: pointsText(grandTotal(groups, sheet, 'verified'), sheet.path),
  };
}

/** What the unit itself is recommended for, from the highest down. */
function proposalFor(data: BlocYear, unit: Unit): string {
  return data.recommendations
    .filter((entry) => entry.subject === 'collective' && entry.collectiveName === undefined && isNominated(data, entry))
    .filter((entry) => entry.unit !== undefined && findUnit(data.units, entry.unit) === unit)
    .map(({ award }) => findAward(award, data.awards))
    .sort((a, b) => a.rank - b.rank)
    .map(({ shortName }) => shortName)
    .join(', ');
}
