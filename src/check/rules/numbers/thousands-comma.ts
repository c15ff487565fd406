import { rule } from '../../rule.js';
import { markSearch } from '../../search/mark-search.js';

/** What is counted one by one: three decimals cannot stand before it, but in an average or a share. */
const COUNTED =
  'đồng|cán bộ|công chức|viên chức|người|lượt|đảng viên|hội viên|đoàn viên|đại biểu|hộ|học sinh|sinh viên|giáo viên|hồ sơ|văn bản|thủ tục|trường hợp|vụ|phiếu|suất|tin|bài|cuộc|buổi|lớp|mô hình|doanh nghiệp|đơn vị|tập thể|cá nhân|bệnh nhân|sản phẩm';

/** Rooms and papers are listed without a space: `phòng 101,102,103`. */
const LISTED = '(?:phòng|(?<![Tt]ổng\\s+)số|các|mã|điều|mục|lô|thửa|tờ)\\s+';

/** Of people and households on the average there may be decimals. */
const AVERAGE = '(?:[Bb]ình quân|[Tt]rung bình)[^.;:\\n]{0,60}';

/** `45,000,000`; `12,345.67`; `1,286 cán bộ`, but not `1,286 tỷ`. */
const ENGLISH = new RegExp(
  `(?<![\\d.,/\\p{sc=Latn}-]|${LISTED})([1-9]\\d{0,2}(?:(?:,\\d{3}){2,}(?:\\.\\d{1,2})?|,\\d{3}\\.\\d{1,2}|,\\d{3}(?<!${AVERAGE})(?=\\s+(?:${COUNTED})(?![\\p{sc=Latn}/]))))(?![\\d/-]|[.,]\\d)`,
  'uy',
);

const commas = markSearch(/^,$/u, ENGLISH, 'figures');

/** A number with commas between its thousands. */
export const thousandsComma = rule({
  id: 'thousands-comma',
  group: 'numbers',
  severity: 'warning',
  title: 'Dấu phẩy ngăn hàng nghìn',
  text: 'Văn bản tiếng Việt ngăn hàng nghìn bằng dấu chấm: 45.000.000 đồng; dấu phẩy là dấu thập phân. Số chỉ có một dấu phẩy đứng trước “tỷ”, “triệu” … thì có thể là số thập phân, quy tắc này không xét.',
  source: { text: 'Lệ thường khi viết số tiếng Việt', confidence: 'custom' },
  example: { wrong: 'Ủng hộ 45,000,000 đồng', right: 'Ủng hộ 45.000.000 đồng' },
  check: ({ texts }) =>
    commas(texts).map(({ path, letters, span }) => ({
      path,
      span,
      message: `“${letters}” dùng dấu phẩy ngăn hàng nghìn.`,
      hint: `Viết ${vietnamese(letters)}.`,
    })),
});

/** `12,345.67` gives `12.345,67`. */
function vietnamese(number: string): string {
  const [whole = '', ...decimals] = number.split('.');
  return [whole.replaceAll(',', '.'), ...decimals].join(',');
}
