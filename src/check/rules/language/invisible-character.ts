import { codePointName } from '../../../diagnostics/code-point-name.js';
import { allMatches } from '../../../text/all-matches.js';
import { INVISIBLE } from '../../../text/invisible.js';
import { outsideMisread } from '../../misread/outside-misread.js';
import { rule } from '../../rule.js';
import { untidyTexts } from '../../untidy-texts.js';

const NAMES: ReadonlyMap<string, string> = new Map([
  ['\u00AD', 'dấu gạch nối mềm'],
  ['\u200B', 'dấu cách rộng bằng không'],
  ['\u200C', 'dấu ngăn nối chữ'],
  ['\u200D', 'dấu nối chữ'],
  ['\u200E', 'dấu hướng viết trái sang phải'],
  ['\u200F', 'dấu hướng viết phải sang trái'],
  ['\u2060', 'dấu cấm ngắt dòng'],
  ['\uFEFF', 'dấu đầu tệp (BOM)'],
]);

/** Characters that never print: soft hyphens, zero-width spaces, marks of direction. */
export const invisibleCharacter = rule({
  id: 'invisible-character',
  group: 'language',
  severity: 'info',
  title: 'Ký tự ẩn trong chữ',
  text:
    'Tìm ký tự không nhìn thấy, thường theo vào khi chép từ trang web hay tệp PDF. Khi in, chương trình tự bỏ chúng; ' +
    'nhưng tìm kiếm trong tệp sẽ không thấy chữ có ký tự ẩn.',
  source: { text: 'Kinh nghiệm soát văn bản', ids: ['MA-03'], confidence: 'custom' },
  example: {
    wrong: 'Thi\u00AD đua (sau chữ “Thi” có dấu gạch nối mềm, không nhìn thấy)',
    right: 'Thi đua (không có ký tự ẩn)',
  },
  check: ({ texts }) =>
    outsideMisread(
      texts,
      untidyTexts(texts).flatMap(({ path, text }) => {
        const [first, ...others] = allMatches(text, INVISIBLE);
        if (first === undefined) return [];
        const more = others.length === 0 ? '' : `, và ${others.length} ký tự ẩn nữa trong mục này`;
        return [
          {
            path,
            span: [first.index, first.index + first[0].length] as const,
            message: `Ở đây có ký tự ẩn: ${NAMES.get(first[0]) ?? 'ký tự điều khiển'} (${codePointName(first[0])})${more}.`,
            hint: 'Khi in, ký tự ẩn được tự bỏ. Muốn tệp dễ tìm kiếm thì gõ lại chỗ này.',
          },
        ];
      }),
    ),
});
