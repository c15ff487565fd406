import { overrun } from '../../numbers/overrun.js';
import { rule } from '../../rule.js';

/** More women or Party members in a unit than people. */
export const staffParts = rule({
  id: 'staff-parts',
  group: 'numbers',
  severity: 'error',
  title: 'Số nữ, số đảng viên nhiều hơn tổng số người',
  text: 'Số nữ và số đảng viên là một phần của tổng số người của đơn vị.',
  source: { text: 'Số học: một phần không lớn hơn toàn bộ', confidence: 'arithmetic' },
  example: { wrong: 'staff: {total: 40, women: 45}', right: 'staff: {total: 45, women: 40}' },
  check: ({ data }) =>
    data.units.flatMap(({ name, staff }, index) =>
      overrun(
        (
          [
            ['women', 'số nữ'],
            ['partyMembers', 'số đảng viên'],
          ] as const
        ).map(([field, words]) => ({
          path: `units[${index}].staff.${field}`,
          name: `${name}: ${words}`,
          value: staff?.[field],
          limitName: 'tổng số người',
          limit: staff?.total,
          hint: `Sửa “total” hoặc “${field}” của đơn vị này.`,
        })),
      ),
    ),
});
