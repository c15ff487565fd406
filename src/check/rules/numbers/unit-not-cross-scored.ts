import { scoredAt } from '../../numbers/scored-at.js';
import { rule } from '../../rule.js';

/** A unit that nobody scores, while others are scored. */
export const unitNotCrossScored = rule({
  id: 'unit-not-cross-scored',
  group: 'numbers',
  severity: 'warning',
  title: 'Đơn vị chưa được chấm chéo',
  text: 'Khi đã phân công chấm chéo thì mọi đơn vị trong khối đều được một đơn vị khác chấm.',
  source: { text: 'Chấm theo cặp hoặc theo vòng tròn', confidence: 'custom' },
  example: {
    wrong: 'Khối có Sở Y tế, Sở Nội vụ, Sở Tài chính; chỉ có cặp Sở Y tế chấm Sở Nội vụ, Sở Nội vụ chấm Sở Y tế',
    right: 'Thêm cặp chấm Sở Tài chính',
  },
  check: ({ data }) => {
    if (data.crossScoring.length === 0) return [];
    return [...scoredAt(data)].flatMap(([{ name }, places]) => {
      if (places.length > 0) return [];
      const message = `${name} chưa được đơn vị nào chấm chéo.`;
      return [{ path: 'crossScoring', message, hint: 'Thêm một cặp có “scored” là đơn vị này.' }];
    });
  },
});
