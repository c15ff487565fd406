import { andMore } from '../../language/and-more.js';
import { firstOfEach } from '../../language/first-of-each.js';
import { nearbyWords } from '../../language/nearby-words.js';
import { rule } from '../../rule.js';
import { markSearch } from '../../search/mark-search.js';

/** Several spaces between words of one line; not behind the mark of a line in a list. */
const several = markSearch(
  /[^\S\r\n]{2}/u,
  /[^\S\r\n]{2,}(?<=[^\s][^\S\r\n]+)(?<!^[ \t]*(?:[-+•*]|\d+[.)]|\p{sc=Latn}[.)])[^\S\r\n]+)(?=\S)/muy,
);

/** Two spaces or more between words. */
export const doubledSpace = rule({
  id: 'doubled-space',
  group: 'language',
  severity: 'info',
  title: 'Nhiều dấu cách liền nhau',
  text: 'Tìm hai dấu cách trở lên giữa hai chữ trong một dòng. Khi in chương trình chỉ để một dấu cách, nhưng chép lời văn sang nơi khác thì chỗ thừa vẫn còn.',
  source: { text: 'Kinh nghiệm soát văn bản', ids: ['TG-01'], confidence: 'custom' },
  example: { wrong: 'Khối thi đua  các sở, ngành', right: 'Khối thi đua các sở, ngành' },
  check: ({ texts }) =>
    firstOfEach(several(texts), ({ path }) => path).map(({ path, span, text, letters, start, end, count }) => ({
      path,
      span,
      message: `Có ${letters.length} dấu cách liền nhau${nearbyWords(text, start, end)}${andMore(count)}.`,
      hint: 'Chỉ để một dấu cách giữa hai chữ.',
    })),
});
