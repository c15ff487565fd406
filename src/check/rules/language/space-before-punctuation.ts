import { findInTexts } from '../../find-in-texts.js';
import { andMore } from '../../language/and-more.js';
import { firstOfEach } from '../../language/first-of-each.js';
import { widened } from '../../language/widened.js';
import { rule } from '../../rule.js';

/** A space between a word and the mark that closes it; not before dots of a gap, `./.`, `.docx`, nor in `1 : 500`. */
const SPACED = /[^\S\r\n]+(?:[,;?!]|:(?!\s*\d)|\.(?![.…/\p{L}\p{N}]))(?<=[\p{L}\p{N}%)”"»][^\S\r\n]+.)/gu;

/** A space before a punctuation mark: `thi đua , khen thưởng`. */
export const spaceBeforePunctuation = rule({
  id: 'space-before-punctuation',
  group: 'language',
  severity: 'warning',
  title: 'Dấu cách trước dấu câu',
  text: 'Tìm dấu cách đứng trước dấu phẩy, chấm, chấm phẩy, hai chấm, chấm hỏi, chấm than. Dấu câu viết liền sau chữ, nếu không thì khi in có thể rơi xuống đầu dòng.',
  source: { text: 'Lệ thường khi soát văn bản', ids: ['TG-01'], confidence: 'custom' },
  example: { wrong: 'công tác thi đua , khen thưởng', right: 'công tác thi đua, khen thưởng' },
  check: ({ texts }) =>
    firstOfEach(findInTexts(texts, SPACED), ({ path }) => path).map((place) => {
      const { letters, span } = widened(place);
      return {
        path: place.path,
        span,
        message: `Thừa dấu cách trước dấu “${place.letters.trim()}” ở “${letters}”${andMore(place.count)}.`,
        hint: `Viết liền: “${letters.replace(/\s+/gu, '')}”.`,
      };
    }),
});
