import { repeats } from '../../numbers/repeats.js';
import { scoreSheets } from '../../numbers/score-sheets.js';
import { rule } from '../../rule.js';

/** One unit has two lists of points. */
export const unitScoredTwice = rule({
  id: 'unit-scored-twice',
  group: 'numbers',
  severity: 'error',
  title: 'Một đơn vị có hai bảng điểm',
  text: 'Mỗi đơn vị chỉ có một mục trong “scores”. Có hai mục thì bảng điểm chỉ in mục đầu, điểm trong mục sau bị bỏ sót.',
  source: { text: 'Mỗi đơn vị một bảng điểm', confidence: 'verified' },
  example: {
    wrong: 'scores: [{unit: so-y-te, …}, {unit: Sở Y tế, …}]',
    right: 'scores: [{unit: so-y-te, …}]',
  },
  check: ({ data }) => {
    const sheets = scoreSheets(data);
    return repeats(sheets, ({ unit }) => [unit]).map((index) => ({
      path: `scores[${index}].unit`,
      message: `${sheets[index]?.unit} đã có bảng điểm ở trên.`,
      hint: 'Gộp hai mục điểm của đơn vị này làm một, hoặc sửa tên đơn vị ghi nhầm.',
    }));
  },
});
