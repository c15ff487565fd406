import { officialCount } from '../../../text/vietnamese.js';
import { isOfBloc } from '../../numbers/is-of-bloc.js';
import { COUNT_PATTERN } from '../../numbers/number-pattern.js';
import { readCount } from '../../numbers/read-count.js';
import { rule } from '../../rule.js';
import { wordSearch } from '../../search/word-search.js';

/** What speaks of this pledge without naming it. */
const OWN = new Set(['pledge.opening', 'pledge.commitment']);

const contents = wordSearch(
  ['nội dung'],
  new RegExp(
    `(?<=((?<![\\p{sc=Latn}\\p{M}\\p{N}])(?:với|các|những|gồm)\\s+${COUNT_PATTERN}\\s+))nội dung(?!\\p{sc=Latn})(?!\\s+(?:trong|của|về)(?!\\p{sc=Latn}))`,
    'uy',
  ),
  'small',
);

/** `ký kết Giao ước thi đua năm 2023 với 08 nội dung`, in any text of the bloc. */
const ofPledge = wordSearch(
  ['giao ước'],
  new RegExp(
    `giao ước(?:\\s+thi đua)?(?:\\s+năm\\s+(\\d{4}))?\\s+(?:với|gồm)\\s+${COUNT_PATTERN}\\s+nội dung(?!\\p{sc=Latn})`,
    'uy',
  ),
  'small',
);

/** The pledge says how many contents it has, and they are not so many. */
export const contentsInText = rule({
  id: 'contents-in-text',
  group: 'numbers',
  severity: 'warning',
  title: 'Số nội dung giao ước ghi trong lời văn khác thực tế',
  text: 'So số nội dung nói trong lời mở đầu, lời cam kết của giao ước, hoặc ở chỗ khác nói “giao ước thi đua với NN nội dung”, với số nội dung đã ghi.',
  source: { text: 'Số học: đếm các nội dung giao ước', confidence: 'arithmetic' },
  example: {
    wrong: 'Lời mở đầu ghi “với 08 nội dung sau”, giao ước có 7 nội dung',
    right: '“với 07 nội dung sau”',
  },
  check: ({ data: { year, pledge }, texts }) => {
    const { length } = pledge.items;
    if (length === 0) return [];
    const inOwn = contents(texts)
      .filter(({ path }) => OWN.has(path))
      .map(({ path, start, end, parts, typedSpan }) => {
        const [before = ''] = parts;
        return { path, parts, span: typedSpan(start - before.length, end) };
      });
    const ofYear = ofPledge(texts).filter(
      ({ path, parts: [said = ''] }) => !OWN.has(path) && isOfBloc(path) && (said === '' || Number(said) === year),
    );
    return [...inOwn, ...ofYear].flatMap(({ path, span, parts }) => {
      const count = readCount(parts.at(-1) ?? '');
      if (count === undefined || count === length) return [];
      const message = `Lời văn ghi ${officialCount(count)} nội dung, giao ước có ${officialCount(length)} nội dung.`;
      return [{ path, span, message, hint: 'Sửa con số trong lời văn, hoặc kiểm lại mục “pledge.items”.' }];
    });
  },
});
