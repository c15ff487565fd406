import { overrun } from '../../numbers/overrun.js';
import { rule } from '../../rule.js';

/** More ballots handed out than there are members. */
export const ballotsIssued = rule({
  id: 'ballots-issued',
  group: 'numbers',
  severity: 'error',
  title: 'Phát ra nhiều phiếu hơn số thành viên',
  text: 'Mỗi thành viên nhận một phiếu, nên số phiếu phát ra không thể nhiều hơn tổng số thành viên.',
  source: { text: 'Số học: mỗi thành viên một phiếu', confidence: 'arithmetic' },
  example: { wrong: 'vote: {totalMembers: 8, issued: 9}', right: 'vote: {totalMembers: 9, issued: 9}' },
  check: ({ data: { vote } }) =>
    overrun([
      {
        path: 'vote.issued',
        name: 'Số phiếu phát ra',
        value: vote?.issued,
        limitName: 'tổng số thành viên',
        limit: vote?.totalMembers,
        hint: 'Đếm lại số phiếu phát ra, sửa “issued” hoặc “totalMembers” của mục “vote”.',
      },
    ]),
});
