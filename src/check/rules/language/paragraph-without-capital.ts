import { andMore } from '../../language/and-more.js';
import { firstOfEach } from '../../language/first-of-each.js';
import { smallOpenings } from '../../language/small-openings.js';
import { outsideMisread } from '../../misread/outside-misread.js';
import { rule } from '../../rule.js';

/** A paragraph that begins with a small letter. */
export const paragraphWithoutCapital = rule({
  id: 'paragraph-without-capital',
  group: 'language',
  severity: 'info',
  title: 'Đầu đoạn không viết hoa',
  text: 'Tìm đoạn văn của giao ước, báo cáo, kế hoạch, ý kiến, kết luận bắt đầu bằng chữ thường. Chữ cái đầu câu viết hoa cả khi xuống dòng. Các ý đứng sau dấu hai chấm, phẩy, chấm phẩy và lời đứng sau tên người phát biểu thì bỏ qua.',
  source: { text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục II, mục I', ids: ['VH-01'], confidence: 'verified' },
  example: {
    wrong: 'text: phát huy vai trò nêu gương của người đứng đầu.',
    right: 'text: Phát huy vai trò nêu gương của người đứng đầu.',
  },
  check: ({ texts }) =>
    outsideMisread(
      texts,
      firstOfEach(smallOpenings(texts), ({ path }) => path).map(({ path, word, start, typedSpan, count }) => ({
        path,
        span: typedSpan(start, start + word.length),
        message: `“${word}” đứng đầu đoạn mà không viết hoa${andMore(count)}.`,
        hint: `Viết “${word.charAt(0).toUpperCase()}${word.slice(1)}”.`,
      })),
    ),
});
