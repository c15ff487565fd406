import * as z from 'zod';
import { VOTE_BASES } from '../../../model/vote-bases.js';
import { ruleWith } from '../../rule.js';

/** The share of votes is taken of another number than usual. */
export const voteBase = ruleWith(
  z.strictObject({
    usual: z
      .enum(['totalMembers', 'present', 'valid'])
      .default('totalMembers')
      .meta({ label: 'Số thường dùng để tính tỷ lệ phiếu' }),
  }),
  {
    id: 'vote-base',
    group: 'numbers',
    severity: 'info',
    title: 'Tỷ lệ phiếu tính trên số khác lệ thường',
    text: 'Tỷ lệ phiếu đồng ý thường tính trên tổng số thành viên, kể cả người vắng. Tính trên số có mặt hay số phiếu hợp lệ thì tỷ lệ cao hơn, nên cần có quy định cho phép.',
    source: {
      text: 'Thông tư số 01/2024/TT-TANDTC của Tòa án nhân dân tối cao, Điều 29: tỷ lệ tính trên tổng số thành viên hội đồng; ngoài ngành Tòa án thì theo quy chế của hội đồng nơi mình',
      ids: ['L-24'],
      confidence: 'custom',
    },
    example: { wrong: 'vote: {threshold: 80, base: valid}', right: 'vote: {threshold: 80, base: totalMembers}' },
    check: ({ data: { vote } }, { usual }) => {
      if (vote?.threshold === undefined || vote.base === usual) return [];
      const message = `Tỷ lệ phải đạt đang tính trên ${VOTE_BASES[vote.base]}, trong khi thường tính trên ${VOTE_BASES[usual]}.`;
      const hint = `Nếu quy chế của khối không nói khác thì ghi “base: ${usual}”.`;
      return [{ path: 'vote.base', message, hint }];
    },
  },
);
