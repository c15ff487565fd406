import * as z from 'zod';
import { decimal } from '../../../text/decimal.js';
import { ruleWith } from '../../rule.js';

/** Too few members attended the vote on awards. */
export const voteQuorum = ruleWith(
  z.strictObject({
    least: z
      .number()
      .min(0)
      .max(100)
      .default(80)
      .meta({ label: 'Tỷ lệ thành viên phải có mặt khi xét khen thưởng (%)' }),
  }),
  {
    id: 'vote-quorum',
    group: 'numbers',
    severity: 'warning',
    title: 'Chưa đủ người dự phiên xét khen thưởng',
    text: 'So số thành viên có mặt với tỷ lệ phải dự họp. Đây là tỷ lệ dự họp, khác với tỷ lệ phiếu đồng ý; người vắng gửi ý kiến bằng văn bản không tính là có mặt.',
    source: {
      text: 'Quy chế của một tỉnh (Bắc Ninh): phiên họp xét khen thưởng phải có ít nhất 80% thành viên dự',
      ids: ['L-25'],
      confidence: 'provincial',
    },
    example: { wrong: 'vote: {totalMembers: 10, present: 7}', right: 'vote: {totalMembers: 10, present: 8}' },
    check: ({ data: { vote } }, { least }) => {
      if (!vote?.totalMembers || vote.present === undefined) return [];
      const { present, totalMembers } = vote;
      if (present > totalMembers || present * 100 >= least * totalMembers) return [];
      const share = decimal((present * 100) / totalMembers, 1);
      const message = `Chỉ ${present} trong ${totalMembers} thành viên có mặt, bằng ${share}%, chưa đủ ${decimal(least, 1)}%.`;
      const hint =
        'Đối chiếu quy chế của khối về số người phải dự; nơi quy định khác thì đặt lại tham số “least” của quy tắc này.';
      return [{ path: 'vote.present', message, hint }];
    },
  },
);
