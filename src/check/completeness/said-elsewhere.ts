import type { BlocYear } from '../../model/bloc-year.js';
import { LAW_OF_2022 } from '../awards/law-of-2022.js';
import { withoutVoteResult } from '../awards/without-vote-result.js';
import { within } from '../date-span.js';
import type { Reading } from '../reading.js';
import { missingRoles } from './missing-roles.js';

/** Blanks of which other rules tell already: the units not listed yet, and one by one the votes on awards that need them. */
export function saidElsewhere(reading: Reading): ReadonlySet<string> {
  return new Set([...unlistedUnits(reading), ...voteResults(reading)]);
}

/** The places kept for units not listed are blanks of units and of roles; where no role is missing they are all there is. */
function unlistedUnits({ data, papers }: Reading): readonly string[] {
  if (data.unitsComplete || isOff(data, 'units-incomplete')) return [];
  return papers.some((paper) => paper.blanks.includes('roles') && missingRoles(paper).length > 0)
    ? ['units']
    : ['units', 'roles'];
}

function voteResults({ data, reviewDates }: Reading): readonly string[] {
  if (isOff(data, 'vote-result-required') || !within(reviewDates, LAW_OF_2022.holds.from)) return [];
  return withoutVoteResult(data).map(({ path }) => `${path}.agree`);
}

function isOff({ checks }: BlocYear, rule: string): boolean {
  return checks[rule]?.off !== undefined;
}
