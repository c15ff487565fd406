import * as z from 'zod';
import { ruleWith } from '../../rule.js';

/** Too few people count the votes. */
export const fewTellers = ruleWith(
  z.strictObject({ least: z.int().min(1).default(3).meta({ label: 'Số người ít nhất của Ban kiểm phiếu' }) }),
  {
    id: 'few-tellers',
    group: 'numbers',
    severity: 'warning',
    title: 'Ban kiểm phiếu ít người',
    text: 'Ban kiểm phiếu thường có Trưởng ban và 2 ủy viên.',
    source: { text: 'Kinh nghiệm lập biên bản kiểm phiếu', confidence: 'custom' },
    example: { wrong: 'vote: {tellers: [{name: Lê Thị D}]}', right: 'Trưởng ban và 2 ủy viên' },
    check: ({ data: { vote } }, { least }) => {
      const count = vote?.tellers.length ?? 0;
      if (count === 0 || count >= least) return [];
      const message = `Ban kiểm phiếu mới ghi ${count} người, thường có ít nhất ${least} người.`;
      return [
        { path: 'vote.tellers', message, hint: 'Ghi thêm người vào “tellers”: Trưởng ban đứng đầu, rồi các ủy viên.' },
      ];
    },
  },
);
