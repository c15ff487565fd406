import { reached } from '../../../view/nominations/nominated.js';
import { awardName } from '../../numbers/award-name.js';
import { nominee } from '../../numbers/nominee.js';
import { rule } from '../../rule.js';

/** Decided or handed over, and nobody says by which decision. */
export const awardWithoutDecision = rule({
  id: 'award-without-decision',
  group: 'numbers',
  severity: 'info',
  title: 'Đã quyết định, đã trao mà không ghi quyết định',
  text: 'Khen thưởng đã quyết định hoặc đã trao thì có số, ngày quyết định; báo cáo và hồ sơ về sau cần đến.',
  source: { text: 'Danh sách khen thưởng ghi số, ngày quyết định', confidence: 'custom' },
  example: {
    wrong: '{award: Cờ thi đua của UBND tỉnh, stage: awarded, count: 2}',
    right:
      '{award: Cờ thi đua của UBND tỉnh, stage: awarded, count: 2, decision: Quyết định số 116/QĐ-UBND ngày 20/01/2026}',
  },
  check: ({ data }) =>
    data.recommendations.flatMap((entry, index) => {
      if (entry.decision !== undefined || !reached(entry, 'decided')) return [];
      const done = entry.stage === 'awarded' ? 'đã trao' : 'đã quyết định';
      const message = `${awardName(data, entry)} cho ${nominee(data, entry)} ${done} nhưng chưa ghi quyết định.`;
      return [
        {
          path: `recommendations[${index}].decision`,
          message,
          hint: 'Ghi số, ngày và cơ quan ban hành quyết định vào “decision”.',
        },
      ];
    }),
});
