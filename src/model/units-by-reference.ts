import { foldLine } from '../text/fold.js';
import { freeName } from '../text/free-name.js';
import { slug } from '../text/slug.js';
import { spellingKey } from './spelling-key.js';

/** What identifies a unit. */
export interface UnitIdentity {
  readonly id?: string | undefined;
  readonly name: string;
}

/** The ids of units, in order: their own, or their names in ASCII, numbered where names differ by their marks only. */
export function unitIds(units: readonly UnitIdentity[]): readonly string[] {
  const known = IDS.get(units) ?? idsOf(units);
  IDS.set(units, known);
  return known;
}

/** Papers ask for the units of one list again and again. */
const IDS = new WeakMap<readonly UnitIdentity[], readonly string[]>();

function idsOf(units: readonly UnitIdentity[]): readonly string[] {
  const taken = new Set<string>();
  return units.map(({ id, name }) => {
    if (id !== undefined) return id;
    const own = freeName(slug(name), (each) => taken.has(each));
    taken.add(own);
    return own;
  });
}

/** The unit a reference names, by id or by name, however its tones are placed (hoá, hóa); none without a reference. */
export function findUnit<T extends UnitIdentity>(units: readonly T[], reference: string | undefined): T | undefined {
  if (reference === undefined) return undefined;
  const places = indexOf(units);
  const index = places.byId.get(reference) ?? placeOf(foldLine(reference), places);
  return index === undefined ? undefined : units[index];
}

function placeOf(reference: string, { byId, byName }: UnitIndex): number | undefined {
  return byId.get(reference) ?? byName.get(spellingKey(reference));
}

/** Where units stand in their list, by id and by name; of equals the first. */
interface UnitIndex {
  readonly byId: ReadonlyMap<string, number>;
  readonly byName: ReadonlyMap<string, number>;
}

const INDEXES = new WeakMap<readonly UnitIdentity[], UnitIndex>();

function indexOf(units: readonly UnitIdentity[]): UnitIndex {
  const known = INDEXES.get(units);
  if (known !== undefined) return known;
  const places = (keys: readonly string[]) => new Map(keys.map((key, index) => [key, index] as const).reverse());
  const index = { byId: places(unitIds(units)), byName: places(units.map(({ name }) => spellingKey(name))) };
  INDEXES.set(units, index);
  return index;
}
