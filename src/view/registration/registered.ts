import type { BlocYear } from '../../model/bloc-year.js';
import { findAward, type KnownAward } from '../../model/catalogues/find-award.js';
import { findUnit } from '../../model/units-by-reference.js';
import type { PlacedTarget } from '../all-targets.js';

/** An award someone registers for. */
export interface RegisteredAward extends KnownAward {
  /** Absent when it is only ticked. */
  readonly quantity: number | undefined;
  /** Where the quantity stands in the data. */
  readonly field: string;
}

/** What one unit registers for, all its entries together. */
export interface RegisteredUnit {
  readonly unit: BlocYear['units'][number];
  readonly awards: readonly RegisteredAward[];
  readonly targets: readonly PlacedTarget[];
  readonly note: string;
}

/** The registrations of the units, in the order in which they come first in the data. */
export function registeredUnits(data: BlocYear): readonly RegisteredUnit[] {
  const entries = data.registrations.flatMap((entry, index) => {
    const unit = findUnit(data.units, entry.unit);
    if (unit === undefined) return [];
    const targets = entry.targets.map((target, at) => ({ target, path: `registrations[${index}].targets[${at}]` }));
    return [{ unit, note: entry.note, awards: awardsOf(data, index), targets }];
  });
  return [...new Set(entries.map(({ unit }) => unit))].map((unit) => {
    const own = entries.filter((entry) => entry.unit === unit);
    const notes = own.flatMap(({ note }) => note ?? []);
    return {
      unit,
      awards: own.flatMap(({ awards }) => awards),
      targets: own.flatMap(({ targets }) => targets),
      note: notes.join('; '),
    };
  });
}

function awardsOf({ registrations, awards: added }: BlocYear, entry: number): readonly RegisteredAward[] {
  return (registrations[entry]?.awards ?? []).map(({ award, quantity }, index) => {
    const field = `registrations[${entry}].awards[${index}].quantity`;
    return { ...findAward(award, added), quantity, field };
  });
}

/** Titles first, then forms of award, each from the highest down. */
export function byRank<T extends KnownAward>(awards: readonly T[]): readonly T[] {
  const category = ({ category: of }: KnownAward) => (of === 'title' ? 0 : 1);
  return [...awards].sort((a, b) => category(a) - category(b) || a.rank - b.rank);
}
