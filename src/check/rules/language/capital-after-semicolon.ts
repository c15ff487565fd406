import { andMore } from '../../language/and-more.js';
import { firstOfEach } from '../../language/first-of-each.js';
import { SENTENCE_STARTERS } from '../../language/sentence-starters.js';
import { rule } from '../../rule.js';
import { markSearch } from '../../search/mark-search.js';

const capitals = markSearch(
  /;[^\S\r\n]+$/u,
  new RegExp(`;[^\\S\\r\\n]+(?:${SENTENCE_STARTERS.join('|')})(?=\\s+\\p{Ll})`, 'uy'),
);

/** A capital that opens no sentence, behind a semicolon: `…; Thường xuyên biểu dương`. */
export const capitalAfterSemicolon = rule({
  id: 'capital-after-semicolon',
  group: 'language',
  severity: 'info',
  title: 'Viết hoa sau dấu chấm phẩy',
  text: 'Tìm chữ viết hoa đứng sau dấu chấm phẩy mà không phải tên riêng. Chữ cái đầu câu viết hoa sau dấu chấm, chấm hỏi, chấm than và khi xuống dòng; sau dấu chấm phẩy thì không.',
  source: { text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục II, mục I', ids: ['VH-01'], confidence: 'verified' },
  example: {
    wrong: 'Nâng cao chất lượng khen thưởng; Thường xuyên biểu dương điển hình',
    right: 'Nâng cao chất lượng khen thưởng; thường xuyên biểu dương điển hình',
  },
  check: ({ texts }) =>
    firstOfEach(capitals(texts), ({ path }) => path).map(({ path, letters, end, typedSpan, count }) => {
      const words = letters.slice(1).trim();
      const small = words.charAt(0).toLowerCase() + words.slice(1);
      return {
        path,
        span: typedSpan(end - words.length, end),
        message: `“${words}” viết hoa sau dấu chấm phẩy${andMore(count)}.`,
        hint: `Viết “${small}”, hoặc tách thành câu, thành mục riêng.`,
      };
    }),
});
