import { scoredAt } from '../../numbers/scored-at.js';
import { rule } from '../../rule.js';

/** A unit is scored by more units than the others are. */
export const crossScoredTwice = rule({
  id: 'cross-scored-twice',
  group: 'numbers',
  severity: 'warning',
  title: 'Đơn vị được chấm chéo nhiều lần hơn đơn vị khác',
  text: 'Chấm theo cặp hay theo vòng tròn thì mỗi đơn vị được chấm số lần như nhau. Đơn vị được chấm nhiều hơn thường do ghi nhầm tên.',
  source: { text: 'Chấm theo cặp hoặc theo vòng tròn', confidence: 'custom' },
  example: {
    wrong: 'Sở Y tế và Sở Tài chính cùng chấm Sở Nội vụ, các đơn vị khác chỉ được chấm một lần',
    right: 'Sở Tài chính chấm Sở Y tế',
  },
  check: ({ data }) => {
    const all = [...scoredAt(data)];
    const counts = all.map(([, places]) => places.length).filter((count) => count > 0);
    const least = Math.min(...counts);
    return all.flatMap(([{ name }, places]) => {
      const [extra] = places.slice(least);
      if (counts.length === 0 || extra === undefined) return [];
      const message = `${name} được chấm chéo ${places.length} lần, trong khi có đơn vị chỉ được chấm ${least} lần.`;
      return [{ path: `crossScoring[${extra}].scored`, message, hint: 'Kiểm lại tên đơn vị được chấm trong cặp này.' }];
    });
  },
});
