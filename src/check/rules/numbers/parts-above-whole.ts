import { decimal } from '../../../text/decimal.js';
import { sumOf } from '../../../view/scoring/points.js';
import { pointLimits } from '../../numbers/point-limits.js';
import { rule } from '../../rule.js';

/** The maxima below one are together more than it. */
export const partsAboveWhole = rule({
  id: 'parts-above-whole',
  group: 'numbers',
  severity: 'warning',
  title: 'Điểm tối đa của các ý cộng lại quá tiêu chí, nhóm',
  text: 'Điểm tối đa của các tiêu chí cộng lại không được quá điểm tối đa của nhóm, các tiêu chí con không quá tiêu chí. Nhóm điểm thưởng, điểm trừ có mức trần chung thì chỉ xét từng tiêu chí.',
  source: {
    text: 'Mẫu bảng điểm thi đua của một hệ thống Mặt trận (Đồng Nai, 2026); bảng ghi nhiều mức để chọn một thì tắt quy tắc này',
    confidence: 'provincial',
  },
  example: {
    wrong: 'Nhóm tối đa 60 điểm gồm hai tiêu chí 40 và 30 điểm',
    right: 'Nhóm tối đa 70 điểm gồm hai tiêu chí 40 và 30 điểm',
  },
  check: ({ data }) =>
    pointLimits(data).flatMap(({ path, name, kind, max, below }) => {
      const sum = sumOf(below) ?? 0;
      const most = Math.max(...below);
      const found = kind === 'base' ? sum : most;
      if (found <= max) return [];
      const what = kind === 'base' ? 'các mức tối đa bên dưới cộng lại' : 'một mức tối đa bên dưới';
      const message = `Điểm tối đa của ${name} là ${decimal(max)}, trong khi ${what} là ${decimal(found)}.`;
      return [{ path, message, hint: 'Sửa “max” ở đây hoặc ở các dòng bên dưới.' }];
    }),
});
