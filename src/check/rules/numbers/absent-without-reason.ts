import { findUnit } from '../../../model/units-by-reference.js';
import { conferencesOf } from '../../numbers/conferences.js';
import { rule } from '../../rule.js';

/** Absent, and nobody says why. */
export const absentWithoutReason = rule({
  id: 'absent-without-reason',
  group: 'numbers',
  severity: 'info',
  title: 'Vắng mà không ghi lý do',
  text: 'Biên bản hội nghị ghi thành viên vắng mặt kèm lý do. Đơn vị có người khác dự thay thì không tính là vắng.',
  source: { text: 'Kinh nghiệm ghi biên bản hội nghị', confidence: 'custom' },
  example: {
    wrong: 'attendance: [{unit: Sở Y tế, present: false}]',
    right: 'attendance: [{unit: Sở Y tế, present: false, reason: đi công tác}]',
  },
  check: ({ data }) =>
    conferencesOf(data).flatMap(({ field, name, conference: { attendance } }) => {
      const unitOf = (unit: string) => findUnit(data.units, unit);
      const here = new Set(attendance.filter(({ present }) => present).map(({ unit }) => unitOf(unit)));
      return attendance.flatMap(({ unit, present, reason }, index) => {
        if (present || reason !== undefined || here.has(unitOf(unit))) return [];
        const message = `${name}: ${unitOf(unit)?.name ?? unit} vắng mà chưa ghi lý do.`;
        return [{ path: `${field}.attendance[${index}].reason`, message, hint: 'Ghi lý do vắng vào “reason”.' }];
      });
    }),
});
