import { andMore } from '../../language/and-more.js';
import { firstOfEach } from '../../language/first-of-each.js';
import { inAddress } from '../../language/in-address.js';
import { rule } from '../../rule.js';
import { markSearch } from '../../search/mark-search.js';

/** The end of a sentence and the small word behind it; the word before has a mark, so it is no abbreviation (`tr.`, `st.`). */
const small = markSearch(
  /\.[^\S\r\n]+$/u,
  /\.[^\S\r\n]+(\p{Ll}{2,})(?![\p{Lu}\p{N}])(?<=\p{Ll}{2}\.\s+\p{Ll}+)(?<=(?!đ)[À-ỹ]\p{Ll}*\.\s+\p{Ll}+)/uy,
);

/** A sentence that begins with a small letter: `hoàn thành nhiệm vụ. các đơn vị`. */
export const sentenceWithoutCapital = rule({
  id: 'sentence-without-capital',
  group: 'language',
  severity: 'warning',
  title: 'Đầu câu không viết hoa',
  text: 'Tìm chữ thường đứng sau dấu chấm hết câu. Chữ viết tắt có dấu chấm thì bỏ qua.',
  source: { text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục II, mục I', ids: ['VH-01'], confidence: 'verified' },
  example: {
    wrong: 'Khối đã hoàn thành nhiệm vụ. các đơn vị đạt chỉ tiêu.',
    right: 'Khối đã hoàn thành nhiệm vụ. Các đơn vị đạt chỉ tiêu.',
  },
  check: ({ texts }) => {
    const places = small(texts).filter(({ text, end }) => !inAddress(text, end));
    return firstOfEach(places, ({ path }) => path).map(({ path, parts: [word = ''], end, typedSpan, count }) => ({
      path,
      span: typedSpan(end - word.length, end),
      message: `“${word}” đứng đầu câu mà không viết hoa${andMore(count)}.`,
      hint: `Viết “${word.charAt(0).toUpperCase()}${word.slice(1)}”, hoặc thay dấu chấm đứng trước bằng dấu phẩy.`,
    }));
  },
});
