import { findUnit } from '../../../model/units-by-reference.js';
import { occasionOf } from '../../../view/occasion.js';
import { chairUnit, roleLabels } from '../../../view/roles.js';
import { rule } from '../../rule.js';

/** Who hands over or receives is not of the unit that chairs. */
export const handoverChairs = rule({
  id: 'handover-chairs',
  group: 'numbers',
  severity: 'warning',
  title: 'Người giao, người nhận không thuộc đơn vị trưởng',
  text: 'Người giao là của đơn vị trưởng năm nay, người nhận là của đơn vị trưởng năm sau.',
  source: { text: 'Đối chiếu biên bản bàn giao với danh sách vai trò', confidence: 'custom' },
  example: {
    wrong: 'roles ghi Sở Y tế là Khối trưởng năm 2024, người nhận bàn giao lại của Sở Nội vụ',
    right: 'Người nhận của Sở Y tế',
  },
  check: ({ data }) => {
    const { year } = occasionOf(data, 'review');
    if (year === undefined) return [];
    const { chair } = roleLabels(data);
    const sides = [
      { side: 'giver', words: 'Người giao', year },
      { side: 'receiver', words: 'Người nhận', year: year + 1 },
    ] as const;
    return sides.flatMap(({ side, words, year: ofYear }) => {
      const unit = findUnit(data.units, data.handover?.[side]?.unit);
      const chairs = chairUnit(data, ofYear);
      if (unit === undefined || chairs === undefined || unit === chairs) return [];
      const message = `${words} thuộc ${unit.name}, trong khi ${chair} năm ${ofYear} là ${chairs.name}.`;
      return [{ path: `handover.${side}.unit`, message, hint: 'Sửa “unit” của người này, hoặc mục “roles”.' }];
    });
  },
});
