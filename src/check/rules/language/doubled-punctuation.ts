import { andMore } from '../../language/and-more.js';
import { firstOfEach } from '../../language/first-of-each.js';
import { inAddress } from '../../language/in-address.js';
import { withWordBefore } from '../../language/with-word-before.js';
import { rule } from '../../rule.js';
import { markSearch } from '../../search/mark-search.js';

/**
 * Two marks of which one is too many; two points only where they close a word (`công chức..Năm`), so not in `...`, `v.v..`, `../.`, nor
 * for a number to be filled in (`ngày..tháng`).
 */
const PAIRS = [
  ',[^\\S\\r\\n]*,+',
  ';[^\\S\\r\\n]*;+',
  '::+',
  '!!+',
  '\\?\\?+',
  '[,;][.](?![.…/])',
  ',[^\\S\\r\\n]*;',
  ';[^\\S\\r\\n]*,',
  '\\.\\.(?![.…/])(?!\\s*(?:tháng|năm|/))(?<=[\\p{sc=Latn})”"%]\\.\\.)(?<!(?<!\\p{sc=Latn})(?:v\\.v|[Nn]gày|[Tt]háng|[Nn]ăm|[Ss]ố|[Hh]ồi|[Ll]ần|[Tt]hứ|[Ôô]ng|[Bb]à)\\.\\.)',
];
const doubled = markSearch(/[,;:!?]\s*[,;:!?.]|\.\./u, new RegExp(PAIRS.join('|'), 'uy'));

/** Punctuation typed twice: `yêu nước,,yêu nước`, `công chức..Năm`. */
export const doubledPunctuation = rule({
  id: 'doubled-punctuation',
  group: 'language',
  severity: 'warning',
  title: 'Dấu câu gõ hai lần',
  text: 'Tìm hai dấu câu đứng liền nhau mà chỉ một dấu là đủ: “,,”, “;;”, “..”, “,;”, “!!”. Dấu chấm lửng (…, ...), “v.v..”, “./.” và chỗ chấm để điền thì bỏ qua.',
  source: { text: 'Kinh nghiệm soát văn bản', ids: ['TG-01'], confidence: 'custom' },
  example: {
    wrong: 'phong trào thi đua yêu nước,, các cuộc vận động',
    right: 'phong trào thi đua yêu nước, các cuộc vận động',
  },
  check: ({ texts }) => {
    const places = doubled(texts).filter(({ text, start }) => !inAddress(text, start));
    return firstOfEach(places, ({ path, letters }) => `${path} ${letters}`).map((place) => {
      const { letters, span } = withWordBefore(place);
      return {
        path: place.path,
        span,
        message: `Hai dấu câu đứng liền nhau ở “${letters}”${andMore(place.count)}.`,
        hint: hintFor(place.letters.replace(/\s/gu, '')),
      };
    });
  },
});

function hintFor(marks: string): string {
  if (marks === '..') return 'Viết một dấu chấm, hoặc ba dấu chấm nếu muốn nói còn nữa.';
  const [first = ''] = marks;
  return marks === first.repeat(marks.length) ? `Chỉ viết một dấu “${first}”.` : 'Giữ lại một dấu.';
}
