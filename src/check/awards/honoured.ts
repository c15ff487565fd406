import type { BlocYear } from '../../model/bloc-year.js';
import { spellingKey } from '../../model/spelling-key.js';
import { findUnit } from '../../model/units-by-reference.js';
import { isNamed } from '../../view/nominations/places.js';

type Recommendation = BlocYear['recommendations'][number];

/** What tells whom a recommendation honours from others; unknown where it names nobody. */
export function honoured({ units }: BlocYear, entry: Recommendation): string | undefined {
  if (!isNamed(entry)) return undefined;
  const { subject, unit, collectiveName = '', person } = entry;
  const own = subject === 'individual' ? (person?.name ?? '') : collectiveName;
  return [subject, spellingKey(own), findUnit(units, unit)?.name].join('\n');
}
