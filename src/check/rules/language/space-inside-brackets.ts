import { findInTexts } from '../../find-in-texts.js';
import { andMore } from '../../language/and-more.js';
import { firstOfEach } from '../../language/first-of-each.js';
import { widened } from '../../language/widened.js';
import { rule } from '../../rule.js';

/** A space behind an opening or before a closing mark; gaps to fill in brackets and quotation marks the wrong way round are not meant. */
const OPENED = /[(“«](?<![\p{L}\p{N}]["“«])[^\S\r\n]+(?=[^\s)”».…_])/u;
const CLOSED = /[^\S\r\n]+(?:\)(?<=\([^()\n]*\))|[”»](?![\p{L}\p{N}]))(?<=[^\s(“«.…_][^\S\r\n]+.)/u;
const SPACED = new RegExp(`${OPENED.source}|${CLOSED.source}`, 'gu');

/** A space just inside brackets or quotation marks: `( gọi tắt là Khối )`. */
export const spaceInsideBrackets = rule({
  id: 'space-inside-brackets',
  group: 'language',
  severity: 'warning',
  title: 'Dấu cách bên trong dấu ngoặc',
  text: 'Tìm dấu cách đứng ngay sau dấu mở ngoặc hay ngay trước dấu đóng ngoặc, kể cả ngoặc kép “ ”.',
  source: { text: 'Lệ thường khi soát văn bản', ids: ['TG-01'], confidence: 'custom' },
  example: { wrong: 'phong trào “ Dân vận khéo ”', right: 'phong trào “Dân vận khéo”' },
  check: ({ texts }) =>
    firstOfEach(findInTexts(texts, SPACED), ({ path }) => path).map((place) => {
      const { letters, span } = widened(place);
      return {
        path: place.path,
        span,
        message: `Thừa dấu cách bên trong dấu “${place.letters.trim()}” ở “${letters}”${andMore(place.count)}.`,
        hint: `Viết liền: “${letters.replace(place.letters, place.letters.trim())}”.`,
      };
    }),
});
