import { conferencesOf } from '../../numbers/conferences.js';
import { overrun } from '../../numbers/overrun.js';
import { unitsPresent } from '../../numbers/units-present.js';
import { rule } from '../../rule.js';

/** More agree to the conclusions than came. */
export const conferenceAgreed = rule({
  id: 'conference-agreed',
  group: 'numbers',
  severity: 'error',
  title: 'Số nhất trí nhiều hơn số có mặt',
  text: 'Biên bản hội nghị in số thành viên nhất trí trên số thành viên có mặt, mỗi đơn vị dự họp tính là một thành viên. Số nhất trí không thể lớn hơn.',
  source: { text: 'Số học: chỉ người có mặt mới biểu quyết', confidence: 'arithmetic' },
  example: { wrong: 'Danh sách dự có 7 đơn vị, agreed: 8', right: 'agreed: 7' },
  check: ({ data }) =>
    overrun(
      conferencesOf(data).map(({ field, name, conference }) => ({
        path: `${field}.agreed`,
        name: `${name}: số thành viên nhất trí`,
        value: conference.agreed,
        limitName: 'số đơn vị có mặt',
        limit: unitsPresent(data, conference),
        hint: `Sửa “agreed”, hoặc ghi đủ đơn vị dự vào “attendance” của mục “${field}”.`,
      })),
    ),
});
