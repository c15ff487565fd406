import { officialCount } from '../../../text/vietnamese.js';
import { blocTexts } from '../../numbers/bloc-texts.js';
import { COUNT_PATTERN } from '../../numbers/number-pattern.js';
import { readCount } from '../../numbers/read-count.js';
import { rule } from '../../rule.js';

/** What speaks of this pledge without naming it. */
const OWN = new Set(['pledge.opening', 'pledge.commitment']);

const CONTENTS = new RegExp(
  `(?<!\\p{L})(?:với|các|những|gồm)\\s+${COUNT_PATTERN}\\s+nội dung(?!\\p{L})(?!\\s+(?:trong|của|về)(?!\\p{L}))`,
  'giu',
);

/** `ký kết Giao ước thi đua năm 2023 với 08 nội dung`, in any text of the bloc. */
const OF_PLEDGE = new RegExp(
  `giao ước(?:\\s+thi đua)?(?:\\s+năm\\s+(?<year>\\d{4}))?\\s+(?:với|gồm)\\s+${COUNT_PATTERN}\\s+nội dung(?!\\p{L})`,
  'giu',
);

/** The pledge says how many contents it has, and they are not so many. */
export const contentsInText = rule({
  id: 'contents-in-text',
  group: 'numbers',
  severity: 'warning',
  title: 'Số nội dung giao ước ghi trong lời văn khác thực tế',
  text: 'So số nội dung nói trong lời mở đầu, lời cam kết của giao ước, hoặc ở chỗ khác nói “giao ước thi đua với NN nội dung”, với số nội dung đã ghi.',
  source: { text: 'Số học: đếm các nội dung giao ước', confidence: 'custom' },
  example: {
    wrong: 'Lời mở đầu ghi “với 08 nội dung sau”, giao ước có 7 nội dung',
    right: '“với 07 nội dung sau”',
  },
  check: (reading) => {
    const { year, pledge } = reading.data;
    const { length } = pledge.items;
    if (length === 0) return [];
    return blocTexts(reading).flatMap(({ path, text, typedSpan }) =>
      [...text.matchAll(OWN.has(path) ? CONTENTS : OF_PLEDGE)].flatMap((match) => {
        const number = match.at(-1) ?? '';
        const count = readCount(number);
        const isOther = match.groups?.year !== undefined && Number(match.groups.year) !== year;
        if (count === undefined || count === length || isOther) return [];
        const message = `Lời văn ghi ${officialCount(count)} nội dung, giao ước có ${officialCount(length)} nội dung.`;
        const hint = 'Sửa con số trong lời văn, hoặc kiểm lại mục “pledge.items”.';
        return [{ path, span: typedSpan(match.index, match.index + match[0].length), message, hint }];
      }),
    );
  },
});
