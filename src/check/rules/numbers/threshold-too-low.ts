import * as z from 'zod';
import { thresholdText } from '../../../view/vote/share-of-votes.js';
import { ruleWith } from '../../rule.js';

/** A threshold nearly everybody reaches: a share of one, as spreadsheets keep percents, or a slip. */
export const thresholdTooLow = ruleWith(
  z.strictObject({
    least: z.number().min(0).max(100).default(50).meta({ label: 'Tỷ lệ phải đạt thấp nhất thường gặp (%)' }),
  }),
  {
    id: 'threshold-too-low',
    group: 'numbers',
    severity: 'warning',
    title: 'Tỷ lệ phải đạt quá thấp',
    text: 'Tỷ lệ phải đạt (“threshold”) ghi theo phần trăm, từ 0 đến 100: 80% thì ghi 80. Chép từ ô của bảng tính, 80% có thể thành 0.8; khi ấy biên bản kiểm phiếu ghi “đạt khi có từ 0,8% trở lên đồng ý” và gần như ai cũng “Đạt”. Dưới một nửa cũng hiếm gặp.',
    source: {
      text: 'Tỷ lệ do quy chế của hội đồng quy định, thường là 80% hoặc 90%',
      ids: ['L-24'],
      confidence: 'custom',
    },
    example: { wrong: 'vote: {threshold: 0.8}', right: 'vote: {threshold: 80}' },
    check: ({ data: { vote } }, { least }) => {
      const { threshold } = vote ?? {};
      if (threshold === undefined || threshold >= least) return [];
      const message = `Tỷ lệ phải đạt đang là ${thresholdText(threshold)}, nên ai được rất ít phiếu đồng ý cũng “Đạt”.`;
      return [{ path: 'vote.threshold', message, hint: hintFor(threshold) }];
    },
  },
);

function hintFor(threshold: number): string {
  if (threshold === 0) return 'Không đòi tỷ lệ nào thì bỏ mục “threshold”.';
  if (threshold > 1) return 'Ghi tỷ lệ trong quy chế của hội đồng, theo phần trăm: 80% thì ghi “threshold: 80”.';
  // a product in binary may end in many nines
  return `Ghi theo phần trăm: nếu là ${thresholdText(asPercent(threshold))} thì ghi “threshold: ${asPercent(threshold)}”.`;
}

function asPercent(share: number): number {
  return Number((share * 100).toFixed(2));
}
