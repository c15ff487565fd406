import { basisLines } from '../../law/basis-lines.js';
import { rule } from '../../rule.js';

const END = /[;.,:]+\s*$/u;

/** A legal basis with a sign of its own at the end that is not the one its place asks for. */
export const legalBasisEnding = rule({
  id: 'legal-basis-ending',
  group: 'law',
  severity: 'warning',
  title: 'Dấu ở cuối dòng căn cứ',
  text: 'Mỗi dòng căn cứ hết bằng dấu chấm phẩy, dòng cuối bằng dấu chấm. Không ghi dấu thì chương trình tự thêm; dấu tự ghi thì in như đã ghi.',
  source: {
    text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 6; Hướng dẫn số 05-HD/VPTW',
    ids: ['ND30-64', 'DANG-24'],
    confidence: 'verified',
  },
  example: {
    wrong: 'Dòng căn cứ cuối cùng hết bằng dấu chấm phẩy: … của Ủy ban nhân dân tỉnh;',
    right: '… của Ủy ban nhân dân tỉnh',
  },
  check: (reading) => {
    const lines = basisLines(reading);
    return lines.flatMap(({ text: { path, text, typedSpan }, list }, index) => {
      const isLast = lines[index + 1]?.list !== list;
      const found = END.exec(text);
      const sign = found?.[0].trim();
      const wanted = isLast ? '.' : ';';
      if (found === null || sign === undefined || sign === wanted) return [];
      return [
        {
          path,
          span: typedSpan(found.index, found.index + sign.length),
          message: `Dòng căn cứ ${isLast ? 'cuối cùng' : 'ở giữa'} hết bằng dấu “${sign}”, phải là dấu “${wanted}”.`,
          hint: `Bỏ dấu “${sign}” ở cuối dòng; chương trình tự thêm dấu “${wanted}”.`,
        },
      ];
    });
  },
});
