import { findUnit } from '../../../model/units-by-reference.js';
import { conferencesOf } from '../../numbers/conferences.js';
import { repeats } from '../../numbers/repeats.js';
import { rule } from '../../rule.js';

/** Somebody stands twice in the list of those who came. */
export const attendanceTwice = rule({
  id: 'attendance-twice',
  group: 'numbers',
  severity: 'warning',
  title: 'Ghi hai lần trong danh sách dự họp',
  text: 'Một đơn vị có thể cử nhiều người, nhưng mỗi người chỉ ghi một lần.',
  source: { text: 'Kinh nghiệm soát danh sách dự họp', confidence: 'custom' },
  example: {
    wrong: 'attendance: [{unit: Sở Y tế, name: Lê Thị D}, {unit: Sở Y tế, name: Lê Thị D}]',
    right: 'attendance: [{unit: Sở Y tế, name: Lê Thị D}]',
  },
  check: ({ data }) =>
    conferencesOf(data).flatMap(({ field, name, conference: { attendance } }) => {
      const unitName = (unit: string) => findUnit(data.units, unit)?.name ?? unit;
      return repeats(attendance, ({ unit, name: own, title = '' }) => [
        unitName(unit),
        own ?? '',
        own === undefined ? title : '',
      ]).flatMap((index) => {
        const member = attendance[index];
        if (member === undefined) return [];
        const who = member.name === undefined ? unitName(member.unit) : `${member.name} (${unitName(member.unit)})`;
        const message = `${name}: ${who} có hai lần trong danh sách dự họp.`;
        return [
          {
            path: `${field}.attendance[${index}]`,
            message,
            hint: 'Xóa bớt một dòng, hoặc ghi tên người thứ hai của đơn vị.',
          },
        ];
      });
    }),
});
