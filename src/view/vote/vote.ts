import type { BlocYear } from '../../model/bloc-year.js';
import { decimal } from '../../text/decimal.js';
import { ballotsOnSheet } from '../ballots.js';
import { orBlank, type Printable } from '../blank.js';
import { counted } from '../counted.js';
import type { PaperFacts } from '../paper.js';
import { personView } from '../people.js';
import { timeOrBlank } from '../times.js';
import type { View } from '../view-shape.js';
import { ballotCounts } from './ballot-counts.js';
import { difference } from './difference.js';

type Teller = View['vote']['tellers'][number];

const BASES = {
  totalMembers: 'tổng số thành viên',
  present: 'số thành viên có mặt',
  valid: 'số phiếu hợp lệ',
} as const;

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
    base: BASES[vote?.base ?? 'totalMembers'],
    threshold: orBlank(percent(vote?.threshold), 'vote.threshold', 'short'),
    ballots: ballotsOnSheet(facts, namesOn(candidates)),
    tellers: tellersView(facts.data),
  };
}

/** What stands on a ballot: each award, and who is put up for it. */
function namesOn({ collectives, individuals }: View['candidates']): readonly Printable[] {
  const groups = [...collectives.groups, ...individuals.groups];
  return groups.flatMap(({ award, rows }) => [award, ...rows.map(({ line }) => line)]);
}

function percent(value: number | undefined): string | undefined {
  return value === undefined ? undefined : `${decimal(value, 1)}%`;
}

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
