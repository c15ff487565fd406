import { registeredCount } from '../../numbers/registered-count.js';
import { unitsRegistered } from '../../numbers/units-registered.js';
import { rule } from '../../rule.js';

/** A unit registers more persons for a title than it has people. */
export const registeredAboveStaff = rule({
  id: 'registered-above-staff',
  group: 'numbers',
  severity: 'warning',
  title: 'Đăng ký nhiều hơn số người của đơn vị',
  text: 'So số cá nhân đăng ký từng danh hiệu với tổng số người của đơn vị.',
  source: { text: 'Số học: mỗi người một danh hiệu cùng loại trong năm', confidence: 'arithmetic' },
  example: {
    wrong: 'Sở Y tế có 40 người, đăng ký 45 Lao động tiên tiến',
    right: 'Đăng ký 38 Lao động tiên tiến',
  },
  check: ({ data }) =>
    unitsRegistered(data).flatMap(({ unit, awards }) => {
      const total = unit.staff?.total;
      if (total === undefined) return [];
      return awards.flatMap((award) => {
        if (award.subject !== 'individual') return [];
        const same = awards.filter(({ key }) => key === award.key);
        const count = registeredCount(same);
        if (award !== same[0] || count === undefined || count <= total) return [];
        const message = `${unit.name} đăng ký ${count} “${award.name}”, nhiều hơn tổng số người là ${total}.`;
        return [{ path: award.field, message, hint: 'Sửa số đăng ký, hoặc “staff.total” của đơn vị.' }];
      });
    }),
});
