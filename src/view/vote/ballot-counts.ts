import type { BlocYear } from '../../model/bloc-year.js';
import { difference } from './difference.js';

type Counts = Partial<Pick<NonNullable<BlocYear['vote']>, 'returned' | 'valid' | 'invalid'>>;

/** Ballots that came back are valid or not: two of the three counts give the third. */
export function ballotCounts({ returned, valid, invalid }: Counts): Counts {
  return {
    returned: returned ?? (valid === undefined || invalid === undefined ? undefined : valid + invalid),
    valid: valid ?? difference(returned, invalid),
    invalid: invalid ?? difference(returned, valid),
  };
}
