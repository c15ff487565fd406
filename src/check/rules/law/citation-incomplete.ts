import { joinWords } from '../../../text/vietnamese.js';
import { regimeOf } from '../../form/regime-of.js';
import { basisLines } from '../../law/basis-lines.js';
import { citedAs } from '../../law/cited-as.js';
import { findInstrument } from '../../law/find-instrument.js';
import { missingOfCitation } from '../../law/missing-of-citation.js';
import { rule } from '../../rule.js';

/** A legal basis without its date, issuer, symbol or subject. */
export const citationIncomplete = rule({
  id: 'citation-incomplete',
  group: 'law',
  severity: 'warning',
  title: 'Căn cứ ghi chưa đủ',
  text: 'Mỗi dòng căn cứ phải có tên loại, số và ký hiệu, ngày ban hành, cơ quan ban hành và nội dung của văn bản; luật và pháp lệnh thì tên và ngày (văn bản của Đảng: tên và năm).',
  source: {
    text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 6; Hướng dẫn số 05-HD/VPTW',
    ids: ['ND30-65', 'DANG-24', 'DANG-28'],
    confidence: 'verified',
  },
  example: {
    wrong: 'Căn cứ Nghị định số 152/2025/NĐ-CP của Chính phủ',
    right:
      'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; …',
  },
  check: (reading) =>
    basisLines(reading).flatMap((line) => {
      const { text, citation } = line;
      const known = citation === undefined ? undefined : findInstrument(citation, reading.data);
      const regime = regimeOf(reading.data, text.path);
      const missing = missingOfCitation(line, known, regime);
      if (missing.length === 0) return [];
      const full = known === undefined ? undefined : citedAs(known, regime);
      const span = citation === undefined ? {} : { span: text.typedSpan(citation.start, citation.end) };
      return [
        {
          path: text.path,
          ...span,
          message: `Dòng căn cứ thiếu ${joinWords(missing)}.`,
          hint:
            full === undefined || full === known?.number ? `Ghi thêm ${joinWords(missing)}.` : `Viết “Căn cứ ${full}”.`,
        },
      ];
    }),
});
