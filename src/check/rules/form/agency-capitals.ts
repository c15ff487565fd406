import { onOneLine } from '../../../text/on-one-line.js';
import { agencySlips } from '../../form/agency-slips.js';
import { rule } from '../../rule.js';

/** The country and a person: no bodies. */
const PROPER_NAME = /^(?:Việt|Hồ)\s/iu;

/** The name of a body with a capital too many or too few. */
export const agencyCapitals = rule({
  id: 'agency-capitals',
  group: 'form',
  severity: 'warning',
  title: 'Viết hoa tên cơ quan',
  text: 'Tên cơ quan viết hoa chữ đầu của từ chỉ loại cơ quan và từ chỉ chức năng, lĩnh vực: Ủy ban nhân dân tỉnh, Sở Giáo dục và Đào tạo, Thủ tướng Chính phủ; không viết hoa từng chữ. Cũng xét hai tên riêng Việt Nam và Hồ Chí Minh.',
  source: {
    text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục II, mục IV',
    ids: ['VH-07', 'VH-08', 'VH-18'],
    confidence: 'verified',
  },
  example: { wrong: 'Uỷ Ban Nhân Dân tỉnh, sở y tế', right: 'Uỷ ban nhân dân tỉnh, Sở Y tế' },
  check: ({ texts }) =>
    agencySlips(texts).map(({ path, span, letters, right }) => ({
      path,
      span,
      message: `${PROPER_NAME.test(letters) ? 'Tên riêng' : 'Tên cơ quan'} “${onOneLine(letters)}” viết hoa chưa đúng.`,
      hint: `Viết “${onOneLine(right)}”.`,
    })),
});
