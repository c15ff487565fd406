import type { BlocYear } from '../../model/bloc-year.js';
import { VOTE_BASES } from '../../model/vote-bases.js';
import { ballotCounts } from '../../view/vote/ballot-counts.js';

type Vote = NonNullable<BlocYear['vote']>;

/** How many may have agreed at most, and what that number is: `số phiếu hợp lệ`. */
export interface MostVotes {
  readonly count: number;
  readonly name: string;
}

/**
 * The most who may have agreed to one entry: the valid ballots, with the written opinions where those were counted apart;
 * unknown while the counts of ballots contradict each other.
 */
export function mostVotes(vote: Vote): MostVotes | undefined {
  const { valid, returned } = ballotCounts(vote);
  if (contradicts(vote)) return undefined;
  const apart = writtenApart(vote);
  const known = [
    { count: valid, name: VOTE_BASES.valid },
    { count: returned, name: 'số phiếu thu về' },
    { count: vote.issued, name: 'số phiếu phát ra' },
  ];
  for (const { count, name } of known) {
    if (count === undefined) continue;
    return apart === 0 ? { count, name } : { count: count + apart, name: `${name} và số ý kiến bằng văn bản cộng lại` };
  }
  return vote.totalMembers === undefined ? undefined : { count: vote.totalMembers, name: VOTE_BASES.totalMembers };
}

/** Ballots handed out to none but those present: who wrote is counted on top. */
function writtenApart(vote: Vote): number {
  const { present, written = 0, issued } = vote;
  const ballots = issued ?? ballotCounts(vote).returned;
  if (present === undefined || ballots === undefined) return written;
  return ballots > present ? 0 : written;
}

/** Ballots that came back are not the valid and the invalid ones together. */
function contradicts({ returned, valid, invalid }: Vote): boolean {
  if (returned === undefined) return false;
  if (valid !== undefined && invalid !== undefined) return valid + invalid !== returned;
  return (valid ?? invalid ?? 0) > returned;
}
