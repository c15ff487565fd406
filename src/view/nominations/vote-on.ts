import type { BlocYear } from '../../model/bloc-year.js';
import { officialCount } from '../../text/vietnamese.js';
import { Blank, orBlank } from '../blank.js';
import type { View } from '../view-shape.js';
import { ballotCounts } from '../vote/ballot-counts.js';
import { shareOfVotes } from '../vote/share-of-votes.js';

type Recommendation = BlocYear['recommendations'][number];
type Row = View['nominations']['collectives']['groups'][number]['rows'][number];

/** The count of the vote on one, its share of the base, and whether it is enough. */
export function voteOn(
  { vote }: BlocYear,
  { agree }: Recommendation,
  path: string,
): Pick<Row, 'agree' | 'percent' | 'passed'> {
  const base = vote && { ...vote, ...ballotCounts(vote) }[vote.base];
  const share = agree === undefined || !base ? undefined : shareOfVotes(agree, base, vote?.threshold);
  const missing = agree === undefined ? `${path}.agree` : `vote.${vote?.base ?? 'totalMembers'}`;
  return {
    agree: orBlank(agree === undefined ? undefined : officialCount(agree), `${path}.agree`, 'short'),
    percent: orBlank(share?.percent, missing, 'short'),
    passed:
      share?.reaches === undefined
        ? new Blank(vote?.threshold === undefined ? 'vote.threshold' : missing, 'short')
        : passed(share.reaches),
  };
}

function passed(passes: boolean): string {
  return passes ? 'Đạt' : 'Không đạt';
}
