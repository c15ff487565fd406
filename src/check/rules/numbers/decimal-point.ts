import { rule } from '../../rule.js';
import { markSearch } from '../../search/mark-search.js';

/** What a number before it measures; `2.1 Điểm mạnh` and `2.2 lần đầu` are headings. */
const MEASURE =
  'điểm(?!\\s+(?:mạnh|yếu|mới|nhấn|nổi))|t[ỷỉ](?!\\s+(?:lệ|trọng|suất|số))|triệu(?!\\s+tập)|nghìn|ngàn|lần(?!\\s+(?:thứ|lượt|đầu|\\p{N}))|km[2²]?|ha|m[23²³]?|tấn|tạ|kg|phần trăm|USD';

/** What is numbered by parts: `tiêu chí 1.2`. */
const NUMBERED =
  '[Mm]ục|[Kk]hoản|[Đđ]iều|[Tt]iêu chí|[Tt]iêu chuẩn|[Nn]ội dung|[Nn]hóm|[Pp]hần|[Bb]ảng|[Bb]iểu|[Pp]hụ lục|(?<!(?:[Tt]ổng|điểm)\\s+)[Ss]ố|[Pp]hiên bản|[Cc]ông nghiệp';

/** `12.5%`, `97.5 điểm`, `97.5/100 điểm`: three figures behind the point may be thousands. */
const POINTED = new RegExp(
  `(?<![\\d.,/\\p{sc=Latn}-])(\\d{1,6}\\.(?:\\d{1,2}|\\d{4,})|0\\.\\d{3})(?=(\\s*%)|(?<!(?:${NUMBERED})\\s+[\\d.]+)((?:\\/\\d+)?\\s+(?:${MEASURE})(?![\\p{sc=Latn}\\p{N}])))`,
  'uy',
);

const points = markSearch(/^\.$/u, POINTED, 'figures');

/** A number with a point for the decimal comma. */
export const decimalPoint = rule({
  id: 'decimal-point',
  group: 'numbers',
  severity: 'warning',
  title: 'Dấu chấm thay dấu phẩy thập phân',
  text: 'Số thập phân trong văn bản tiếng Việt dùng dấu phẩy: 12,5%; 97,5 điểm. Dấu chấm dùng để ngăn hàng nghìn. Quy tắc này xem các số đứng trước dấu phần trăm và đơn vị đo.',
  source: { text: 'Lệ thường khi viết số tiếng Việt', confidence: 'custom' },
  example: { wrong: 'Đạt 12.5%', right: 'Đạt 12,5%' },
  check: ({ texts }) =>
    points(texts).map(({ path, parts: [number = '', percent = '', measure = ''], start, typedSpan }) => ({
      path,
      span: typedSpan(start, start + number.length),
      message: `“${number}${percent}${measure}” dùng dấu chấm thay dấu phẩy thập phân.`,
      hint: `Viết ${number.replace('.', ',')}${percent.trimStart()}${measure}.`,
    })),
});
