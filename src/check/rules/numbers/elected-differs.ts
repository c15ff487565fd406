import type { BlocYear } from '../../../model/bloc-year.js';
import { findUnit } from '../../../model/units-by-reference.js';
import { occasionOf } from '../../../view/occasion.js';
import { roleLabels } from '../../../view/roles.js';
import type { RuleFinding } from '../../rule.js';
import { rule } from '../../rule.js';

type Role = BlocYear['roles'][number];

/** Who has a role next year is not who was chosen. */
export const electedDiffers = rule({
  id: 'elected-differs',
  group: 'numbers',
  severity: 'warning',
  title: 'Vai trò năm sau không khớp kết quả chọn',
  text: 'Mục “roles” ghi ai là đơn vị trưởng, đơn vị phó năm sau; mục “election” ghi ai được giới thiệu và được bao nhiêu ý kiến. Hai mục phải khớp nhau.',
  source: { text: 'Đối chiếu biên bản suy tôn với danh sách vai trò', confidence: 'custom' },
  example: {
    wrong: 'Sở Y tế được 8 phiếu làm Khối trưởng năm 2024, mà roles ghi Sở Nội vụ',
    right: 'roles ghi Sở Y tế',
  },
  check: ({ data }) => {
    const { year } = occasionOf(data, 'review');
    if (year === undefined) return [];
    return data.roles.flatMap((role, index) => (role.year === year + 1 ? differing(data, role, index) : []));
  },
});

function differing(data: BlocYear, { role, unit, year }: Role, index: number): readonly RuleFinding[] {
  const { units } = data;
  const candidates = (data.election?.candidates ?? []).filter((candidate) => candidate.role === role);
  const own = candidates.find((candidate) => findUnit(units, candidate.unit) === findUnit(units, unit));
  if (candidates.length === 0) return [];
  const path = `roles[${index}].unit`;
  const name = findUnit(units, unit)?.name ?? unit;
  const label = roleLabels(data)[role];
  const hint = 'Đối chiếu biên bản suy tôn, sửa “roles” hoặc “election.candidates”.';
  if (own === undefined) {
    return [
      { path, message: `${name} là ${label} năm ${year} nhưng không có trong các đơn vị được giới thiệu.`, hint },
    ];
  }
  const best = candidates.find((other) => role === 'chair' && (other.agree ?? 0) > (own.agree ?? Infinity));
  if (best === undefined) return [];
  const other = findUnit(units, best.unit)?.name ?? best.unit;
  const message = `${name} là ${label} năm ${year} với ${own.agree} phiếu, trong khi ${other} được ${best.agree} phiếu.`;
  return [{ path, message, hint }];
}
