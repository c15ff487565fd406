import { allTargets } from '../../../view/all-targets.js';
import { repeats } from '../../numbers/repeats.js';
import { rule } from '../../rule.js';

/** One target stands twice. */
export const targetTwice = rule({
  id: 'target-twice',
  group: 'numbers',
  severity: 'warning',
  title: 'Một chỉ tiêu ghi hai lần',
  text: 'Bảng chỉ tiêu in các chỉ tiêu của từng nội dung giao ước rồi đến chỉ tiêu chung; một chỉ tiêu ghi ở cả hai nơi thì in hai dòng, có khi hai mức khác nhau.',
  source: { text: 'Kinh nghiệm soát bảng chỉ tiêu', confidence: 'custom' },
  example: {
    wrong: 'Chỉ tiêu “Hồ sơ giải quyết đúng hạn” vừa ở nội dung 1 (98%) vừa ở chỉ tiêu chung (95%)',
    right: 'Giữ một dòng',
  },
  check: ({ data }) => {
    const targets = allTargets(data);
    return repeats(targets, ({ target }) => [target.content, target.unitOfMeasure ?? '']).flatMap((index) => {
      const placed = targets[index];
      if (placed === undefined) return [];
      const message = `Chỉ tiêu “${placed.target.content}” đã có ở trên.`;
      return [{ path: `${placed.path}.content`, message, hint: 'Giữ một dòng, bỏ dòng kia.' }];
    });
  },
});
