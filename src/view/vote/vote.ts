import type { BlocYear } from '../../model/bloc-year.js';
import { VOTE_BASES } from '../../model/vote-bases.js';
import { ballotsOnSheet } from '../ballots.js';
import { orBlank, type Printable } from '../blank.js';
import { counted } from '../counted.js';
import type { PaperFacts } from '../paper.js';
import { personView } from '../people.js';
import { timeOrBlank } from '../times.js';
import type { View } from '../view-shape.js';
import { ballotCounts } from './ballot-counts.js';
import { difference } from './difference.js';
import { thresholdText } from './share-of-votes.js';

type Teller = View['vote']['tellers'][number];

/** The vote on the recommendations: what was counted, what follows from it, and who counted. */
export function voteView(facts: PaperFacts, candidates: View['candidates']): View['vote'] {
  const { vote } = facts.data;
  const { returned, valid, invalid } = ballotCounts(vote ?? {});
  const absent = difference(vote?.totalMembers, vote?.present);
  return {
    given: vote !== undefined,
    startTime: timeOrBlank(vote?.startTime, 'vote.startTime'),
    endTime: timeOrBlank(vote?.endTime, 'vote.endTime'),
    totalMembers: counted(vote?.totalMembers, 'vote.totalMembers'),
    present: counted(vote?.present, 'vote.present'),
    absent: counted(absent, vote?.totalMembers === undefined ? 'vote.totalMembers' : 'vote.present'),
    written: counted(vote?.written, 'vote.written'),
    issued: counted(vote?.issued, 'vote.issued'),
    returned: counted(returned, 'vote.returned'),
    valid: counted(valid, 'vote.valid'),
    invalid: counted(invalid, 'vote.invalid'),
    base: VOTE_BASES[vote?.base ?? 'totalMembers'],
    threshold: orBlank(
      vote?.threshold === undefined ? undefined : thresholdText(vote.threshold),
      'vote.threshold',
      'short',
    ),
    ballots: ballotsOnSheet(facts, namesOn(candidates), SUBJECT_LINES),
    tellers: tellersView(facts.data),
  };
}

/** What stands on a ballot: each award, and who is put up for it. */
function namesOn({ collectives, individuals }: View['candidates']): readonly Printable[] {
  const groups = [...collectives.groups, ...individuals.groups];
  return groups.flatMap(({ award, rows }) => [award, ...rows.map(({ line }) => line)]);
}

/** The subject of the ballot names titles and forms of awards. */
const SUBJECT_LINES = 2;

/** A head and two members when the data names nobody. */
const TELLERS = 3;

function tellersView(data: BlocYear): readonly Teller[] {
  const named = data.vote?.tellers ?? [];
  const places = named.length > 0 ? named : new Array<undefined>(TELLERS).fill(undefined);
  return places.map((person, index) => {
    const { name, line } = personView(data, person, `vote.tellers[${index}]`);
    return { id: `kiem-phieu-${index + 1}`, task: index === 0 ? 'Trưởng ban' : 'Ủy viên', name, line };
  });
}
