import { onOneLine } from '../../../text/on-one-line.js';
import { AWARD_NAMES } from '../../form/award-names.js';
import { type Miscased, miscasedIn } from '../../form/miscased.js';
import { rule } from '../../rule.js';

const misnamed = miscasedIn(AWARD_NAMES);

/** The name of a title or award with a capital too many or too few. */
export const awardCapitals = rule({
  id: 'award-capitals',
  group: 'form',
  severity: 'warning',
  title: 'Viết hoa tên danh hiệu, hình thức khen thưởng',
  text: 'Tên danh hiệu thi đua, hình thức khen thưởng viết theo luật: Chiến sĩ thi đua cơ sở, Cờ thi đua của Chính phủ; Huân chương viết hoa tên riêng và từ chỉ hạng: Huân chương Lao động hạng Ba. “Tập thể lao động xuất sắc” và “Tập thể Lao động xuất sắc” đều dùng được.',
  source: {
    text: 'Luật Thi đua, khen thưởng năm 2022, Điều 19, Điều 20; Nghị định số 30/2020/NĐ-CP, Phụ lục II, mục V, khoản 2',
    ids: ['VH-10', 'VH-17'],
    confidence: 'verified',
  },
  example: {
    wrong: 'Chiến Sĩ Thi Đua cơ sở; Huân chương lao động hạng ba',
    right: 'Chiến sĩ thi đua cơ sở; Huân chương Lao động hạng Ba',
  },
  check: ({ texts }) =>
    misnamed(texts)
      .filter((found) => !found.small || isName(found))
      .map(({ path, span, letters, right }) => ({
        path,
        span,
        message: `Tên danh hiệu, hình thức khen thưởng “${onOneLine(letters)}” viết hoa chưa đúng.`,
        hint: `Viết “${onOneLine(right)}”.`,
      })),
});

/** Written small it is a name all the same: an order, or what the data gives as the award. */
function isName({ path, letters, start }: Miscased): boolean {
  return letters.startsWith('huân chương ') || (start === 0 && /(?:\.award|^awards\[\d+\]\.name)$/u.test(path));
}
