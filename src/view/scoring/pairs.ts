import type { BlocYear } from '../../model/bloc-year.js';
import { findUnit } from '../../model/units-by-reference.js';
import { orBlank } from '../blank.js';
import type { View } from '../view-shape.js';
import { type Column, totalOf } from './points.js';
import { pointsText } from './points-text.js';
import { type Sheet, sheetOf } from './sheet.js';

type Pair = View['scoring']['pairs'][number];
type Entry = Sheet['entries'][number];

/** Who scored whom, what came of it, and where they differ. */
export function pairsView(data: BlocYear): readonly Pair[] {
  const { crossScoring, units, scoring } = data;
  return crossScoring.map(({ scorer, scored, remark }, index) => {
    const unit = findUnit(units, scored);
    const sheet = sheetOf(data, unit);
    const total = (column: Column) => pointsText(totalOf(scoring.groups, 'base', sheet, column), sheet.path);
    return {
      position: String(index + 1),
      scorer: findUnit(units, scorer)?.name ?? scorer,
      scored: unit?.name ?? scored,
      self: total('self'),
      cross: total('cross'),
      verified: total('verified'),
      remark: orBlank(remark, `crossScoring[${index}].remark`),
      differences: differences(data, sheet),
    };
  });
}

/** The criteria whose points somebody changed. */
function differences({ scoring }: BlocYear, sheet: Sheet): Pair['differences'] {
  return scoring.groups
    .flatMap(({ criteria }) => criteria.flatMap((item) => (item.parts.length === 0 ? [item] : item.parts)))
    .flatMap(({ code, content }) => {
      const entry = sheet.entries.find(({ criterion }) => criterion === code);
      return entry !== undefined && differs(entry) ? [{ entry, content }] : [];
    })
    .map(({ entry, content }) => ({
      content,
      self: pointsText(entry.self, sheet.path),
      cross: pointsText(entry.cross, sheet.path),
      verified: pointsText(entry.verified, sheet.path),
      reason: entry.reason ?? '',
    }));
}

function differs({ self, cross, verified }: Entry): boolean {
  const given = [self, cross, verified].filter((points) => points !== undefined);
  return new Set(given).size > 1;
}
