import { citedTexts } from '../../law/cited-texts.js';
import { differingFact } from '../../law/differing-facts.js';
import { findInstrument } from '../../law/find-instrument.js';
import { rule } from '../../rule.js';

/** A citation whose date, type or issuer does not go with its number. */
export const citationDateDiffers = rule({
  id: 'citation-date-differs',
  group: 'law',
  severity: 'warning',
  title: 'Số, ngày, loại, cơ quan ban hành không khớp nhau',
  text: 'So ngày, tên loại và cơ quan ban hành ghi ở chỗ viện dẫn với danh mục văn bản và với chính số, ký hiệu (năm trong số, chữ tắt của tên loại). Số của văn bản Đảng, quyết định cá biệt được đánh lại theo nhiệm kỳ hoặc theo năm nên chỉ so khi cùng năm.',
  source: {
    text: 'Số, ngày của từng văn bản; Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 3 và 6; Phụ lục III, mục I',
    ids: ['ND30-65', 'DANG-28'],
    confidence: 'secondary',
  },
  example: {
    wrong: 'Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2024 của Chính phủ',
    right: 'Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ',
  },
  check: (reading) =>
    citedTexts(reading).flatMap(({ text: { path, typedSpan }, citations }) =>
      citations.flatMap((citation) => {
        const fact = differingFact(citation, findInstrument(citation, reading.data));
        return fact === undefined ? [] : [{ path, span: typedSpan(citation.start, citation.end), ...fact }];
      }),
    ),
});
