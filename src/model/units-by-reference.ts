import { foldLine } from '../text/fold.js';
import { slug } from '../text/slug.js';
import { spellingKey } from './spelling-key.js';

/** What identifies a unit. */
export interface UnitIdentity {
  readonly id?: string | undefined;
  readonly name: string;
}

/** The ids of units, in order: their own, or their names in ASCII, numbered where names differ by their marks only. */
export function unitIds(units: readonly UnitIdentity[]): readonly string[] {
  const uses = new Map<string, number>();
  return units.map(({ id, name }) => {
    if (id !== undefined) return id;
    const ascii = slug(name);
    const use = (uses.get(ascii) ?? 0) + 1;
    uses.set(ascii, use);
    return use === 1 ? ascii : `${ascii}-${use}`;
  });
}

/** The unit a reference names, by id or by name, however its tones are placed (hoá, hóa). */
export function findUnit<T extends UnitIdentity>(units: readonly T[], reference: string): T | undefined {
  const wanted = foldLine(reference);
  const ids = unitIds(units);
  return (
    units.find((_, index) => ids[index] === wanted) ??
    units.find((unit) => spellingKey(unit.name) === spellingKey(wanted))
  );
}
