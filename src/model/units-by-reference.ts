import { foldLine } from '../text/fold.js';
import { slug } from '../text/slug.js';

/** What identifies a unit. */
export interface UnitIdentity {
  readonly id?: string | undefined;
  readonly name: string;
}

/** The id of a unit: its own, or its name in ASCII. */
export function unitId(unit: UnitIdentity): string {
  return unit.id ?? slug(unit.name);
}

/** The unit a reference names, by id or by name, however its marks are placed (hoá, hóa). */
export function findUnit<T extends UnitIdentity>(units: readonly T[], reference: string): T | undefined {
  const wanted = foldLine(reference);
  return units.find((unit) => unitId(unit) === wanted) ?? units.find((unit) => slug(unit.name) === slug(wanted));
}
