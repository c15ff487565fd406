import type { BlocYear } from '../../model/bloc-year.js';
import { isNamed } from '../../view/nominations/places.js';
import { madeOnce } from '../made-once.js';
import { unitsRegistered } from '../numbers/units-registered.js';
import { isUnitItself } from './is-unit-itself.js';
import { nominees } from './nominees.js';

type Unit = BlocYear['units'][number];

/** How many of one title. */
export interface TitleCount {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly path: string;
}

/** The titles of one unit that stand in one list with their number: what it registers for, or what it is put forward for. */
export interface UnitTitles {
  readonly unit: Unit;
  /** To follow the unit's name. */
  readonly verb: 'đăng ký' | 'được đề nghị';
  readonly titles: readonly TitleCount[];
}

/** The titles units register for, and those they and their people, counted and not named, are put forward for; listed once for all rules. */
export const unitTitles = madeOnce((data: BlocYear): readonly UnitTitles[] => [
  ...registered(data),
  ...recommended(data),
]);

/** A collective that is only ticked is one; how many people a unit means it must say. */
function registered(data: BlocYear): readonly UnitTitles[] {
  return unitsRegistered(data).map(({ unit, awards }) => ({
    unit,
    verb: 'đăng ký',
    titles: awards.flatMap(({ key, name, subject, quantity, field }) => {
      const count = quantity ?? (subject === 'collective' ? 1 : undefined);
      return count === undefined ? [] : [{ key, name, count, path: field }];
    }),
  }));
}

function recommended(data: BlocYear): readonly UnitTitles[] {
  const all = nominees(data);
  return data.units.flatMap((unit) => {
    const own = all.filter((nominee) => nominee.unit === unit);
    const titles = own.flatMap((nominee) => {
      const { entry, award, path } = nominee;
      if (isUnitItself(nominee)) return [{ count: entry.count ?? 1, path: `${path}.award`, ...award }];
      const isCounted = entry.subject === 'individual' && !isNamed(entry) && entry.count !== undefined;
      return isCounted ? [{ count: entry.count ?? 0, path: `${path}.count`, ...award }] : [];
    });
    return titles.length === 0 ? [] : [{ unit, verb: 'được đề nghị' as const, titles }];
  });
}
