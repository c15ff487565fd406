import { isOccasional } from './is-occasional.js';
import type { Nominee } from './nominees.js';

/** Awards held already whose names begin like this: those for the work of a year, and those for one deed or campaign. */
export interface Grounds {
  readonly regular: readonly Ground[];
  readonly occasional: readonly Ground[];
}

/** One award held already. */
interface Ground {
  readonly award: string;
  readonly path: string;
}

/** The awards held already on which a higher one may rest, by a pattern of their names. */
export function grounds({ entry, path }: Nominee, pattern: RegExp): Grounds {
  const found = entry.priorAwards
    .map((prior, index) => ({ ...prior, path: `${path}.priorAwards[${index}].award` }))
    .filter(({ award }) => pattern.test(award));
  return {
    regular: found.filter((prior) => !isOccasional(prior)),
    occasional: found.filter(isOccasional),
  };
}
