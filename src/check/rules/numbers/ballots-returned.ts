import { overrun } from '../../numbers/overrun.js';
import { sumKnown } from '../../numbers/sum-known.js';
import { rule } from '../../rule.js';

/** More ballots came back than were handed out, or than there were voters. */
export const ballotsReturned = rule({
  id: 'ballots-returned',
  group: 'numbers',
  severity: 'error',
  title: 'Thu về nhiều phiếu hơn số phát ra',
  text: 'Số phiếu thu về không thể nhiều hơn số phiếu phát ra, cũng không thể nhiều hơn số người có mặt và số ý kiến bằng văn bản cộng lại.',
  source: { text: 'Số học: phát ra ≥ thu về', confidence: 'arithmetic' },
  example: { wrong: 'vote: {issued: 8, returned: 9}', right: 'vote: {issued: 9, returned: 9}' },
  check: ({ data: { vote } }) => {
    const returned = { path: 'vote.returned', name: 'Số phiếu thu về', value: vote?.returned };
    const hint = 'Đếm lại phiếu, sửa số sai trong mục “vote”.';
    return overrun([
      { ...returned, limitName: 'số phiếu phát ra', limit: vote?.issued, hint },
      {
        ...returned,
        limitName: 'số người có mặt và số ý kiến bằng văn bản cộng lại',
        limit: sumKnown(vote?.present, vote?.written),
        hint,
      },
    ]).slice(0, 1);
  },
});
