import type { Found } from '../../found.js';
import { basisLines } from '../../law/basis-lines.js';
import { type RuleFinding, rule } from '../../rule.js';
import { wordSearch } from '../../search/word-search.js';

const TYPES = [
  'nghị định',
  'nghị quyết',
  'thông tư',
  'quyết định',
  'chỉ thị',
  'quy định',
  'quy chế',
  'kế hoạch',
  'hướng dẫn',
  'kết luận',
  'thông báo',
  'chương trình',
];
const NUMBERED = '(?=\\s+(?:liên\\s+tịch\\s+)?(?:số\\s*:?\\s*)?\\d+\\s?[/–-])';

/** A type all in small letters where the line names one paper by its number, or a law by its name. */
const SMALL = new RegExp(
  `^(?<lead>(?:[-–]\\s*)?Căn cứ\\s+(?:vào\\s+)?)(?<type>(?:${TYPES.join('|')})${NUMBERED}|(?:bộ luật|luật|pháp lệnh)(?=\\s+\\p{Lu}\\p{Ll}))`,
  'u',
);

/** `Nghị Định số 152/2025/NĐ-CP`, `Bộ Luật Lao động`. */
const large = wordSearch(
  [...TYPES, 'bộ luật', 'pháp lệnh'],
  new RegExp(
    `(?:${TYPES.map(withCapitals).join('|')})${NUMBERED}|(?:${withCapitals('bộ luật')}|${withCapitals('pháp lệnh')})(?=\\s+\\p{Lu}\\p{Ll})`,
    'uy',
  ),
);

/** The type of a law or paper that is named, with a capital too few or too many. */
export const instrumentCapitals = rule({
  id: 'instrument-capitals',
  group: 'form',
  severity: 'warning',
  title: 'Viết hoa tên loại văn bản được viện dẫn',
  text: 'Tên một văn bản cụ thể viết hoa chữ cái đầu của tên loại và chữ cái đầu của tên gọi: Nghị định số 30/2020/NĐ-CP, Bộ luật Lao động. Chữ thường ở tên loại chỉ được báo trong dòng căn cứ; hai chữ hoa (Nghị Định) thì báo ở mọi chỗ.',
  source: { text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục II, mục V, khoản 6', ids: ['VH-13'], confidence: 'verified' },
  example: {
    wrong: 'Căn cứ nghị định số 152/2025/NĐ-CP …; Bộ Luật Lao động',
    right: 'Căn cứ Nghị định số 152/2025/NĐ-CP …; Bộ luật Lao động',
  },
  check: (reading) => [
    ...basisLines(reading).flatMap(({ text: { path, text, typedSpan } }) => {
      const { lead = '', type } = SMALL.exec(text)?.groups ?? {};
      return type === undefined
        ? []
        : [findingFor({ path, span: typedSpan(lead.length, lead.length + type.length) }, type)];
    }),
    ...large(reading.texts).map((found) => findingFor(found, found.letters)),
  ],
});

function findingFor({ path, span }: Pick<Found, 'path' | 'span'>, letters: string): RuleFinding {
  const words = letters.toLowerCase().replace(/\s+/gu, ' ');
  const message = `Tên loại văn bản “${letters.replace(/\s+/gu, ' ')}” viết hoa chưa đúng.`;
  return { path, span, message, hint: `Viết “${words.charAt(0).toUpperCase()}${words.slice(1)}”.` };
}

/** Every syllable with a capital. */
function withCapitals(type: string): string {
  return type.replace(/(?<!\p{sc=Latn})\p{sc=Latn}/gu, (letter) => letter.toUpperCase()).replaceAll(' ', '\\s+');
}
