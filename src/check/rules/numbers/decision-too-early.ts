import { reached } from '../../../view/nominations/nominated.js';
import { awardName } from '../../numbers/award-name.js';
import { nominee } from '../../numbers/nominee.js';
import { rule } from '../../rule.js';

/** How far a recommendation has come, in words. */
const STAGES = {
  registered: 'đăng ký',
  reviewed: 'bình xét',
  recommended: 'đề nghị',
  decided: 'đã quyết định',
  awarded: 'đã trao',
} as const;

/** A decision is named, yet the recommendation has not come so far. */
export const decisionTooEarly = rule({
  id: 'decision-too-early',
  group: 'numbers',
  severity: 'warning',
  title: 'Có quyết định mà giai đoạn chưa đổi',
  text: 'Đã có quyết định khen thưởng thì đề nghị không còn ở giai đoạn đăng ký, bình xét hay đề nghị; nếu không, tờ trình sẽ lại đề nghị lần nữa.',
  source: { text: 'Cách ghi dữ liệu của chương trình', confidence: 'custom' },
  example: {
    wrong: '{award: BKT, stage: recommended, decision: Quyết định số 120/QĐ-UBND}',
    right: '{award: BKT, stage: decided, decision: Quyết định số 120/QĐ-UBND}',
  },
  check: ({ data }) =>
    data.recommendations.flatMap((entry, index) => {
      if (entry.decision === undefined || reached(entry, 'decided')) return [];
      const message = `${awardName(data, entry)} cho ${nominee(data, entry)} đã có quyết định nhưng vẫn ở giai đoạn ${STAGES[entry.stage]}.`;
      const hint = 'Ghi “stage: decided” khi đã có quyết định, “stage: awarded” khi đã trao.';
      return [{ path: `recommendations[${index}].stage`, message, hint }];
    }),
});
