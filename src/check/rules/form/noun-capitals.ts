import { onOneLine } from '../../../text/on-one-line.js';
import { namesSomeone } from '../../form/people.js';
import { rule } from '../../rule.js';
import { wordSearch } from '../../search/word-search.js';

/** What papers speak of at every turn. */
const NOUNS = [
  'Báo cáo',
  'Chỉ thị',
  'Danh hiệu',
  'Đại hội',
  'Hội nghị',
  'Hướng dẫn',
  'Kế hoạch',
  'Nghị định',
  'Nghị quyết',
  'Phong trào',
  'Quyết định',
  'Thông tư',
];

/** The second syllable with a capital; all in capitals is another matter, `Đại Hội đồng` another word. */
const overdone = wordSearch(
  NOUNS,
  new RegExp(`(?:${NOUNS.map(eachLarge).join('|')})(?!\\p{sc=Latn}|\\s+đồng(?!\\p{sc=Latn}))`, 'uy'),
);

function eachLarge(noun: string): string {
  const [first = '', second = ''] = noun.split(' ');
  const either = `[${first.charAt(0)}${first.charAt(0).toLowerCase()}]${first.slice(1)}`;
  return `${either}\\s+${second.charAt(0).toUpperCase()}${second.slice(1)}`;
}

/** A common noun of two syllables with a capital at each: `Đại Hội`, `Nghị Quyết`. */
export const nounCapitals = rule({
  id: 'noun-capitals',
  group: 'form',
  severity: 'warning',
  title: 'Viết hoa từng chữ của danh từ chung',
  text: 'Những từ như đại hội, hội nghị, nghị quyết, kế hoạch, phong trào thì viết thường, hoặc chỉ viết hoa chữ đầu khi mở đầu một tên gọi; không viết hoa từng chữ.',
  source: {
    text: 'Lệ viết hoa; Nghị định số 30/2020/NĐ-CP, Phụ lục II, mục V, khoản 6 (tên văn bản viết hoa chữ đầu của từ chỉ loại)',
    ids: ['VH-13'],
    confidence: 'custom',
  },
  example: { wrong: 'Nghị Quyết Đại Hội Đảng bộ tỉnh', right: 'Nghị quyết Đại hội Đảng bộ tỉnh' },
  check: ({ data, texts }) =>
    overdone(texts)
      .filter(({ path }) => !namesSomeone(path, data))
      .map(({ path, span, letters }) => {
        const typed = onOneLine(letters);
        const right = typed.replace(/\s\p{Lu}/u, (letter) => letter.toLowerCase());
        const message = `“${typed}” không viết hoa từng chữ.`;
        return { path, span, message, hint: `Viết “${right}”.` };
      }),
});
