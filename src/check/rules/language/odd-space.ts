import { andMore } from '../../language/and-more.js';
import { firstOfEach } from '../../language/first-of-each.js';
import { nearbyWords } from '../../language/nearby-words.js';
import { rule } from '../../rule.js';
import { markSearch } from '../../search/mark-search.js';

/** Tabs and spaces of odd width between words; one that does not break may stand at a number, on purpose. */
const odd = markSearch(
  /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/u,
  /(?:[\t\u1680\u2000-\u200A\u205F\u3000]|[\u00A0\u202F](?!\p{N})(?<!\p{N}.))(?<=\S.)(?=\S)/uy,
);

/** A space that is not the ordinary one, as copied from web pages and other programs. */
export const oddSpace = rule({
  id: 'odd-space',
  group: 'language',
  severity: 'info',
  title: 'Dấu cách lạ',
  text: 'Tìm dấu cách không phải dấu cách thường giữa hai chữ: dấu nhảy cột, dấu cách không ngắt dòng, dấu cách rộng hẹp khác thường; chúng thường theo vào khi chép từ trang tin. Khi in chương trình đổi thành dấu cách thường.',
  source: { text: 'Kinh nghiệm soát văn bản', ids: ['TG-01', 'TG-07'], confidence: 'custom' },
  example: {
    wrong: 'Khối thi đua\tcác sở, ngành (sau chữ “đua” là dấu nhảy cột)',
    right: 'Khối thi đua các sở, ngành (dấu cách thường)',
  },
  check: ({ texts }) =>
    firstOfEach(odd(texts), ({ path }) => path).map(({ path, span, text, start, end, count }) => ({
      path,
      span,
      message: `Dấu cách${nearbyWords(text, start, end)} không phải dấu cách thường${andMore(count)}.`,
      hint: 'Gõ lại bằng dấu cách thường.',
    })),
});
