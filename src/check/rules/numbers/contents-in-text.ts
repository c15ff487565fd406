import { officialCount } from '../../../text/vietnamese.js';
import { blocTexts } from '../../numbers/bloc-texts.js';
import { COUNT_PATTERN } from '../../numbers/number-pattern.js';
import { readCount } from '../../numbers/read-count.js';
import { rule } from '../../rule.js';

const CONTENTS = new RegExp(
  `(?<!\\p{L})(?:với|các|những|gồm)\\s+${COUNT_PATTERN}\\s+nội dung(?!\\p{L})(?!\\s+(?:trong|của|về)(?!\\p{L}))`,
  'giu',
);

/** The pledge says how many contents it has, and they are not so many. */
export const contentsInText = rule({
  id: 'contents-in-text',
  group: 'numbers',
  severity: 'warning',
  title: 'Số nội dung giao ước ghi trong lời văn khác thực tế',
  text: 'So số nội dung nói trong lời mở đầu, lời cam kết của giao ước với số nội dung đã ghi.',
  source: { text: 'Số học: đếm các nội dung giao ước', confidence: 'custom' },
  example: {
    wrong: 'Lời mở đầu ghi “với 08 nội dung sau”, giao ước có 7 nội dung',
    right: '“với 07 nội dung sau”',
  },
  check: (reading) => {
    const { length } = reading.data.pledge.items;
    if (length === 0) return [];
    return blocTexts(reading)
      .filter(({ path }) => path === 'pledge.opening' || path === 'pledge.commitment')
      .flatMap(({ path, text, typedSpan }) =>
        [...text.matchAll(CONTENTS)].flatMap(({ 0: found, 1: number = '', index }) => {
          const count = readCount(number);
          if (count === undefined || count === length) return [];
          const message = `Lời văn ghi ${officialCount(count)} nội dung, giao ước có ${officialCount(length)} nội dung.`;
          const hint = 'Sửa con số trong lời văn, hoặc kiểm lại mục “pledge.items”.';
          return [{ path, span: typedSpan(index, index + found.length), message, hint }];
        }),
      );
  },
});
