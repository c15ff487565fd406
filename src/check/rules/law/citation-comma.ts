import { regimeOf } from '../../form/regime-of.js';
import { basisLines } from '../../law/basis-lines.js';
import { rule } from '../../rule.js';

/** A legal basis with the comma of the other regime before its date, or without its own. */
export const citationComma = rule({
  id: 'citation-comma',
  group: 'law',
  severity: 'warning',
  title: 'Dấu phẩy trước ngày trong căn cứ',
  text: 'Văn bản của Đảng viện dẫn “số 399-QĐ/TW, ngày 09/01/2026”, có dấu phẩy trước ngày; văn bản hành chính nhà nước không có dấu phẩy ấy.',
  source: {
    text: 'Hướng dẫn số 05-HD/VPTW; Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 6',
    ids: ['DANG-28', 'ND30-65'],
    confidence: 'secondary',
  },
  example: {
    wrong: 'Thể thức Đảng: Căn cứ Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị',
    right: 'Thể thức Đảng: Căn cứ Chỉ thị số 34-CT/TW, ngày 07/4/2014 của Bộ Chính trị',
  },
  check: (reading) => {
    return basisLines(reading).flatMap(({ text, citation }) => {
      const isParty = regimeOf(reading.data, text.path) === 'party';
      if (citation?.symbol === undefined || citation.date?.day === undefined || citation.comma === isParty) return [];
      // the date may stand behind the issuer
      if (/\s(?:của|do)\s/u.test(text.text.slice(citation.start, citation.end))) return [];
      return [
        {
          path: text.path,
          span: text.typedSpan(citation.start, citation.end),
          message: isParty
            ? `Căn cứ số ${citation.symbol} thiếu dấu phẩy trước ngày, theo lối viện dẫn của văn bản Đảng.`
            : `Căn cứ số ${citation.symbol} có dấu phẩy trước ngày, là lối viện dẫn của văn bản Đảng.`,
          hint: isParty ? `Viết “số ${citation.symbol}, ngày …”.` : `Viết “số ${citation.symbol} ngày …”.`,
        },
      ];
    });
  },
});
