import { decimal } from '../../../text/decimal.js';
import { sumOf } from '../../../view/scoring/points.js';
import { pointLimits } from '../../numbers/point-limits.js';
import { rule } from '../../rule.js';

/** The maxima below one are together less than it: nobody can reach it. */
export const pointsNotSharedOut = rule({
  id: 'points-not-shared-out',
  group: 'numbers',
  severity: 'warning',
  title: 'Điểm chưa chia hết cho các tiêu chí',
  text: 'Khi các tiêu chí cộng lại chưa bằng điểm tối đa của nhóm thì không đơn vị nào đạt được điểm tối đa.',
  source: { text: 'Kinh nghiệm lập bảng điểm', confidence: 'custom' },
  example: {
    wrong: 'Nhóm tối đa 60 điểm gồm hai tiêu chí 30 và 20 điểm',
    right: 'Nhóm tối đa 50 điểm gồm hai tiêu chí 30 và 20 điểm',
  },
  check: ({ data }) =>
    pointLimits(data).flatMap(({ path, name, kind, max, below }) => {
      const sum = sumOf(below) ?? 0;
      if (kind !== 'base' || sum >= max) return [];
      const message = `Điểm tối đa của ${name} là ${decimal(max)}, các dòng bên dưới cộng lại mới được ${decimal(sum)}.`;
      return [{ path, message, hint: 'Thêm tiêu chí còn thiếu, hoặc sửa “max”.' }];
    }),
});
