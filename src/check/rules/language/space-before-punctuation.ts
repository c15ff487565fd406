import { andMore } from '../../language/and-more.js';
import { firstOfEach } from '../../language/first-of-each.js';
import { withWordBefore } from '../../language/with-word-before.js';
import { rule } from '../../rule.js';
import { markSearch } from '../../search/mark-search.js';

/** Ends of file names and addresses, and `.NET`, written like words. */
const ENDING =
  '(?:Net|Docx?|Xlsx?|Pptx?|Pdf|Xml|Html?|Zip|Rar|Png|Jpe?g|Txt|Csv|Com|Gov|Org|Edu|Info|Vn)(?!\\p{sc=Latn})';

/** A full stop before nothing, or before a sentence: `.Các đơn vị`; not the dots of a gap, `./.`, `.docx`, `.NET`. */
const STOP = `\\.(?:(?![.…/\\p{sc=Latn}\\p{N}])|(?=\\p{Lu}\\p{Ll}+(?!\\p{sc=Latn}))(?!${ENDING}))`;

/** A space between a word and the mark that closes it; not in `1 : 500`. */
const spaced = markSearch(
  /[^\S\r\n][,;?!:.]/u,
  new RegExp(`[^\\S\\r\\n]+(?:[,;?!]|:(?!\\s*\\d)|${STOP})(?<=[\\p{sc=Latn}\\p{N}%)”"»][^\\S\\r\\n]+.)`, 'uy'),
);

/** A space before a punctuation mark: `thi đua , khen thưởng`. */
export const spaceBeforePunctuation = rule({
  id: 'space-before-punctuation',
  group: 'language',
  severity: 'warning',
  title: 'Dấu cách trước dấu câu',
  text: 'Tìm dấu cách đứng trước dấu phẩy, chấm, chấm phẩy, hai chấm, chấm hỏi, chấm than. Dấu câu viết liền sau chữ, nếu không thì khi in có thể rơi xuống đầu dòng.',
  source: { text: 'Kinh nghiệm soát văn bản', ids: ['TG-01'], confidence: 'custom' },
  example: { wrong: 'công tác thi đua , khen thưởng', right: 'công tác thi đua, khen thưởng' },
  check: ({ texts }) =>
    firstOfEach(spaced(texts), ({ path }) => path).map((place) => {
      const { letters, span, before, after } = withWordBefore(place);
      const mark = place.letters.trim();
      return {
        path: place.path,
        span,
        message: `Thừa dấu cách trước dấu “${mark}” ở “${letters}”${andMore(place.count)}.`,
        hint: `Viết “${before}${mark}${gap(before, after)}${after}”.`,
      };
    }),
});

/** Nothing, a space before the next word; figures on both sides are one number: `97,5`. */
function gap(before: string, after: string): string {
  return after === '' || (/\d$/u.test(before) && /^\d/u.test(after)) ? '' : ' ';
}
