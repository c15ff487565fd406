import { allMatches } from '../../../text/all-matches.js';
import { numberWords } from '../../../text/number-words.js';
import { readNumberWords } from '../../numbers/read-number-words.js';
import { rule } from '../../rule.js';
import { textsWith } from '../../search/texts-with.js';

const withBrackets = textsWith({ marks: /\(/u });

const BOTH = /(?=\d)(?<![\d/.,])(\d{1,3})\s*\(([^()\d]{2,30})\)/gu;

/** A number in figures and another in words beside it: `08 (bảy)`. */
export const numberWordsDiffer = rule({
  id: 'number-words-differ',
  group: 'numbers',
  severity: 'error',
  title: 'Số viết bằng chữ khác số viết bằng số',
  text: 'Khi ghi cả chữ số và chữ viết như “08 (tám)” thì hai cách ghi phải cùng một số.',
  source: { text: 'Số học: hai cách ghi của cùng một số', confidence: 'arithmetic' },
  example: { wrong: 'gồm 08 (bảy) đơn vị', right: 'gồm 08 (tám) đơn vị' },
  check: (reading) =>
    withBrackets(reading.texts).flatMap(({ path, text, typedSpan }) =>
      allMatches(text, BOTH).flatMap(({ 0: found, 1: figure = '', 2: words = '', index }) => {
        const read = readNumberWords(words);
        if (read === undefined || read === Number(figure)) return [];
        const message = `“${found}” có chữ số là ${figure} (${numberWords(Number(figure))}) mà chữ viết là ${words.trim()}.`;
        return [
          {
            path,
            span: typedSpan(index, index + found.length),
            message,
            hint: 'Đếm lại rồi sửa chữ số hoặc chữ viết.',
          },
        ];
      }),
    ),
});
