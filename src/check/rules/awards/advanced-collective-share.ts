import * as z from 'zod';
import { shareOfAdvanced } from '../../awards/share-of-advanced.js';
import { ruleWith } from '../../rule.js';

/** Too few advanced workers for an advanced collective. */
export const advancedCollectiveShare = ruleWith(
  z.strictObject({
    least: z.number().min(0).max(100).default(70).meta({ label: 'Tỷ lệ Lao động tiên tiến ít nhất (%)' }),
  }),
  {
    id: 'advanced-collective-share',
    group: 'awards',
    severity: 'warning',
    title: 'Tập thể lao động tiên tiến thiếu tỷ lệ Lao động tiên tiến',
    text: 'Tập thể lao động tiên tiến phải có ít nhất 70% cá nhân đạt Lao động tiên tiến. Quy tắc so số Lao động tiên tiến của đơn vị với tổng số người của đơn vị, ở bản đăng ký và ở đề nghị.',
    source: {
      text: 'Quyết định số 86/2025/QĐ-UBND của UBND tỉnh Bắc Ninh, nhắc lại Luật Thi đua, khen thưởng năm 2022',
      ids: ['L-07'],
      confidence: 'provincial',
    },
    example: {
      wrong: 'Sở Y tế có 50 người, đăng ký Tập thể lao động tiên tiến và 30 Lao động tiên tiến',
      right: 'Sở Y tế có 50 người, đăng ký Tập thể lao động tiên tiến và 35 Lao động tiên tiến',
    },
    check: ({ data }, { least }) => shareOfAdvanced(data, ['TTLDTT', 'DVTT'], least),
  },
);
