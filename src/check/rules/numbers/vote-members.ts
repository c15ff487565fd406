import { overrun } from '../../numbers/overrun.js';
import { sumKnown } from '../../numbers/sum-known.js';
import { rule } from '../../rule.js';

/** More members present, or present and voting in writing, than there are. */
export const voteMembers = rule({
  id: 'vote-members',
  group: 'numbers',
  severity: 'error',
  title: 'Số thành viên có mặt nhiều hơn tổng số',
  text: 'Số thành viên có mặt, kể cả số người gửi ý kiến bằng văn bản, không thể nhiều hơn tổng số thành viên: ai đã có mặt thì không gửi ý kiến bằng văn bản nữa.',
  source: {
    text: 'Số học: biên bản kiểm phiếu ghi số có mặt, số vắng, số gửi ý kiến',
    ids: ['L-25'],
    confidence: 'arithmetic',
  },
  example: { wrong: 'vote: {totalMembers: 8, present: 9}', right: 'vote: {totalMembers: 9, present: 9}' },
  check: ({ data: { vote } }) => {
    if (vote === undefined) return [];
    const limit = { limitName: 'tổng số thành viên', limit: vote.totalMembers };
    const present = overrun([
      {
        path: 'vote.present',
        name: 'Số thành viên có mặt',
        value: vote.present,
        ...limit,
        hint: 'Đối chiếu danh sách dự họp, sửa “present” hoặc “totalMembers” của mục “vote”.',
      },
    ]);
    if (present.length > 0) return present;
    return overrun([
      {
        path: 'vote.written',
        name: 'Số thành viên có mặt và số ý kiến bằng văn bản cộng lại',
        value: sumKnown(vote.present, vote.written),
        ...limit,
        hint: 'Đối chiếu danh sách dự họp, sửa “present”, “written” hoặc “totalMembers” của mục “vote”.',
      },
    ]);
  },
});
