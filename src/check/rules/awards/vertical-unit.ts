import * as z from 'zod';
import type { BlocYear } from '../../../model/bloc-year.js';
import { slug } from '../../../text/slug.js';
import { LAW_OF_2022 } from '../../awards/law-of-2022.js';
import { nominees } from '../../awards/nominees.js';
import { madeOnce } from '../../made-once.js';
import { ruleWith } from '../../rule.js';

/** How units of a ministry's own line are called. */
const VERTICAL = [
  'Bảo hiểm xã hội',
  'Thuế',
  'Cục Thuế',
  'Kho bạc',
  'Công an',
  'Bộ Chỉ huy',
  'Hải quan',
  'Chi cục Hải quan',
  'Ngân hàng Nhà nước',
  'Thống kê',
  'Cục Thống kê',
  'Tòa án nhân dân',
  'Viện kiểm sát nhân dân',
  'Thi hành án dân sự',
  'Cục Thi hành án dân sự',
];

/** An award of the State for a unit whose own ministry proposes it. */
export const verticalUnit = ruleWith(
  z.strictObject({
    names: z.array(z.string()).default(VERTICAL).meta({ label: 'Tên đơn vị ngành dọc bắt đầu bằng' }),
  }),
  {
    id: 'vertical-unit',
    group: 'awards',
    severity: 'warning',
    title: 'Đơn vị ngành dọc do bộ, ngành đề nghị',
    text: 'Đơn vị ngành dọc sinh hoạt trong khối của tỉnh, nhưng khen thưởng cấp nhà nước do bộ, ngành của đơn vị đề nghị sau khi có ý kiến của UBND tỉnh. Quy tắc nhận ra đơn vị theo tên hoặc theo cơ quan cấp trên đã ghi.',
    source: {
      text: 'Nghị định số 98/2023/NĐ-CP, Điều 31 (từ ngày 01/7/2025 đối chiếu Nghị định số 152/2025/NĐ-CP thay thế)',
      ids: ['L-33'],
      confidence: 'verified',
    },
    ...LAW_OF_2022,
    example: {
      wrong: 'Khối của tỉnh đề nghị Cờ thi đua của Chính phủ cho Kho bạc Nhà nước khu vực',
      right: 'Khối của tỉnh đề nghị Cờ thi đua của Chính phủ cho Sở Y tế',
    },
    check({ data }, { names }) {
      if (slug(data.authority.level ?? '') === 'bo') return [];
      const ofState = nominees(data).filter(({ award }) => award.ofState);
      const openings = ofState.length === 0 ? [] : openingsOf(names);
      return ofState
        .filter(({ unit }) => unit !== undefined && isVertical(unit, openings))
        .map(({ path, who, award }) => ({
          path: `${path}.unit`,
          message: `${who} thuộc ngành dọc, mà ${award.name} cho đơn vị ngành dọc do bộ, ngành đề nghị.`,
          hint: 'Chuyển hồ sơ cho bộ, ngành của đơn vị, kèm ý kiến của UBND tỉnh; khối không trình.',
        }));
    },
  },
);

const openingsOf = madeOnce((names: readonly string[]): readonly string[] => names.map((name) => `${slug(name)}-`));

function isVertical({ name, superior = '' }: BlocYear['units'][number], openings: readonly string[]): boolean {
  const [own, above] = [`${slug(name)}-`, `${slug(superior)}-`];
  return above.startsWith('bo-') || openings.some((opening) => own.startsWith(opening) || above.startsWith(opening));
}
