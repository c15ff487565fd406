import { findUnit } from '../../../model/units-by-reference.js';
import { conferencesOf } from '../../numbers/conferences.js';
import { rule } from '../../rule.js';

/** A reason for being absent, of somebody who counts as present. */
export const absentThoughPresent = rule({
  id: 'absent-though-present',
  group: 'numbers',
  severity: 'warning',
  title: 'Có lý do vắng mà vẫn tính là có mặt',
  text: 'Trong danh sách dự họp, ai không ghi gì thì được tính là có mặt. Người có lý do vắng thường là quên ghi “present: false”.',
  source: { text: 'Cách ghi dữ liệu của chương trình', confidence: 'custom' },
  example: {
    wrong: 'attendance: [{unit: Sở Y tế, reason: đi công tác}]',
    right: 'attendance: [{unit: Sở Y tế, present: false, reason: đi công tác}]',
  },
  check: ({ data }) =>
    conferencesOf(data).flatMap(({ field, name, conference: { attendance } }) =>
      attendance.flatMap(({ unit, present, reason }, index) => {
        if (!present || reason === undefined) return [];
        const message = `${name}: ${findUnit(data.units, unit)?.name ?? unit} có lý do vắng “${reason}” nhưng vẫn được tính là có mặt.`;
        return [
          {
            path: `${field}.attendance[${index}].present`,
            message,
            hint: 'Ghi “present: false” nếu vắng; nếu có mặt thì bỏ “reason”.',
          },
        ];
      }),
    ),
});
