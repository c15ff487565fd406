import { LAW_OF_2022 } from '../awards/law-of-2022.js';
import { withoutVoteResult } from '../awards/without-vote-result.js';
import { within } from '../date-span.js';
import type { Reading } from '../reading.js';

/** Blanks of which `vote-result-required` tells already, one by one: the votes of those nominated for an award that needs them. */
export function saidElsewhere({ data, reviewDates }: Reading): ReadonlySet<string> {
  const isOff = data.checks['vote-result-required']?.off !== undefined;
  if (isOff || !within(reviewDates, LAW_OF_2022.holds.from)) return new Set();
  return new Set(withoutVoteResult(data).map(({ path }) => `${path}.agree`));
}
