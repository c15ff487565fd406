import { rule } from '../../rule.js';
import { textsWith } from '../../search/texts-with.js';

const withPercents = textsWith({ marks: /%/u });

/** `12.5%`: three figures behind the point may be thousands. */
const POINTED = /(?=\d)(?<![\d.,/])(\d{1,3})\.(\d{1,2}|\d{4,})(?=\s*%)/gu;

/** A share with a point for the decimal comma. */
export const decimalPoint = rule({
  id: 'decimal-point',
  group: 'numbers',
  severity: 'warning',
  title: 'Dấu chấm thay dấu phẩy thập phân',
  text: 'Số thập phân trong văn bản tiếng Việt dùng dấu phẩy: 12,5%. Dấu chấm dùng để ngăn hàng nghìn.',
  source: { text: 'Lệ thường khi viết số tiếng Việt', confidence: 'custom' },
  example: { wrong: 'Đạt 12.5%', right: 'Đạt 12,5%' },
  check: (reading) =>
    withPercents(reading.texts).flatMap(({ path, text, typedSpan }) =>
      [...text.matchAll(POINTED)].map(({ 0: found, 1: whole, 2: places, index }) => ({
        path,
        span: typedSpan(index, index + found.length),
        message: `“${found}%” dùng dấu chấm thay dấu phẩy thập phân.`,
        hint: `Viết ${whole},${places}%.`,
      })),
    ),
});
