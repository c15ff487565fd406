import { andMore } from '../../language/and-more.js';
import { firstOfEach } from '../../language/first-of-each.js';
import { inAddress } from '../../language/in-address.js';
import { widened } from '../../language/widened.js';
import { rule } from '../../rule.js';
import { markSearch } from '../../search/mark-search.js';

const VOWEL = '(?!đ)[aeiouyÀ-ỹ]';

/** Marks between words without a space; not in numbers, `TP.HCM`, initials, marks of lists (`1.`, `a)`). */
const TIGHT = [
  // Khối.Khối, tỉnh.UBND; a word without a vowel is an abbreviation (ThS.)
  `\\.(?=\\p{Lu}\\p{sc=Latn})(?<=${VOWEL}\\p{Ll}*\\.)(?<=\\p{Ll}{2}\\.)`,
  '\\.(?=\\p{Ll}{2})(?<=(?!đ)[À-ỹ]\\p{Ll}*\\.)(?<=\\p{Ll}{2}\\.)',
  '\\.(?=\\p{Lu}\\p{Ll})(?<=\\d{3}\\.)',
  // thi đua,khen thưởng; a,b,c may stand for points of a clause, VH,TT&DL for one name
  '[,;](?=\\p{sc=Latn})(?<=[\\p{sc=Latn}\\p{N})”"%].)(?!(?<=(?<!\\p{sc=Latn})\\p{sc=Latn}.)\\p{sc=Latn}(?!\\p{sc=Latn}))(?!(?<=(?<!\\p{sc=Latn})\\p{Lu}{2,3}.)\\p{Lu}{2,4}(?:\\s*&\\s*|\\s+và\\s+)\\p{Lu}{2,3}(?!\\p{sc=Latn}))',
  '[,;:](?=\\d)(?<=\\p{sc=Latn}{2}.)',
  '[:?!](?=\\p{sc=Latn})(?<=\\p{sc=Latn}.)',
  '\\)(?=\\p{sc=Latn})(?<=\\([^()\\n]*\\))',
  // báo cáo(nếu có); not (s)
  '\\((?=[\\p{sc=Latn}\\p{N}]{2})(?<=\\p{sc=Latn}\\p{Ll}.)',
  '”(?=[\\p{sc=Latn}\\p{N}])(?<=“[^“”\\n]*”)',
];

const missing = markSearch(/[.,;:?!()”]$/u, new RegExp(TIGHT.join('|'), 'uy'));

/** A punctuation mark that touches the next word: `thuộc Khối.Khối thi đua`. */
export const missingSpaceAfterPunctuation = rule({
  id: 'missing-space-after-punctuation',
  group: 'language',
  severity: 'warning',
  title: 'Thiếu dấu cách sau dấu câu, trước dấu mở ngoặc',
  text: 'Tìm dấu câu, dấu đóng ngoặc viết liền với chữ đứng sau, dấu mở ngoặc viết liền với chữ đứng trước. Số (1.000; 97,5), giờ (8:00), chữ viết tắt (TP.HCM), địa chỉ thư và trang tin thì bỏ qua.',
  source: { text: 'Kinh nghiệm soát văn bản', ids: ['TG-01'], confidence: 'custom' },
  example: {
    wrong: 'tặng Bằng khen cho 04 tập thể thuộc Khối.Khối thi đua đã suy tôn',
    right: 'tặng Bằng khen cho 04 tập thể thuộc Khối. Khối thi đua đã suy tôn',
  },
  check: ({ texts }) => {
    const places = missing(texts).filter(({ text, start }) => !inAddress(text, start));
    return firstOfEach(places, ({ path }) => path).map((place) => {
      const { letters, span } = widened(place);
      const isOpening = place.letters === '(';
      return {
        path: place.path,
        span,
        message: `Thiếu dấu cách ${isOpening ? 'trước' : 'sau'} dấu “${place.letters}” ở “${letters}”${andMore(place.count)}.`,
        hint: `Thêm dấu cách: “${letters.replace(place.letters, isOpening ? ' (' : `${place.letters} `)}”.`,
      };
    });
  },
});
