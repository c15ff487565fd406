import { andMore } from '../../language/and-more.js';
import { firstOfEach } from '../../language/first-of-each.js';
import { withWordBefore } from '../../language/with-word-before.js';
import { rule } from '../../rule.js';
import { markSearch } from '../../search/mark-search.js';

/** A space behind an opening or before a closing mark; gaps to fill in brackets and quotation marks the wrong way round are not meant. */
const OPENED = /[(“«](?<![\p{sc=Latn}\p{N}]["“«])[^\S\r\n]+(?=[^\s)”».…_])/u;
const CLOSED = /[^\S\r\n]+(?:\)(?<=\([^()\n]*\))|[”»](?![\p{sc=Latn}\p{N}]))(?<=[^\s(“«.…_][^\S\r\n]+.)/u;
const spaced = markSearch(/[(“«][^\S\r\n]|[^\S\r\n][)”»]/u, new RegExp(`${OPENED.source}|${CLOSED.source}`, 'uy'));

/** A space just inside brackets or quotation marks: `( gọi tắt là Khối )`. */
export const spaceInsideBrackets = rule({
  id: 'space-inside-brackets',
  group: 'language',
  severity: 'warning',
  title: 'Dấu cách bên trong dấu ngoặc',
  text: 'Tìm dấu cách đứng ngay sau dấu mở ngoặc hay ngay trước dấu đóng ngoặc, kể cả ngoặc kép “ ”.',
  source: { text: 'Kinh nghiệm soát văn bản', ids: ['TG-01'], confidence: 'custom' },
  example: { wrong: 'phong trào “ Dân vận khéo ”', right: 'phong trào “Dân vận khéo”' },
  check: ({ texts }) =>
    firstOfEach(spaced(texts), ({ path }) => path).map((place) => {
      const { letters, span, before, after } = withWordBefore(place);
      const mark = place.letters.trim();
      return {
        path: place.path,
        span,
        message: `Thừa dấu cách bên trong dấu “${mark}” ở “${letters}”${andMore(place.count)}.`,
        hint: `Viết “${respaced(before, mark, after)}”.`,
      };
    }),
});

/** No space inside the mark, one outside. */
function respaced(before: string, mark: string, after: string): string {
  const isOpening = /[(“«]/u.test(mark);
  return [before, mark, after].reduce((text, part, at) => {
    const isOutside = at === (isOpening ? 1 : 2);
    return isOutside && text !== '' && part !== '' ? `${text} ${part}` : text + part;
  }, '');
}
