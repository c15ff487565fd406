import { basisLines } from '../../law/basis-lines.js';
import { rule } from '../../rule.js';

const DASH = /^\s*[-–—•*+]\s*/u;
const DOUBLED = /^\s*Căn\s+cứ\s+căn\s+cứ(?![\p{sc=Latn}])/iu;
const BARE =
  /^\s*(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị|Quy định|Quy chế|Hướng dẫn|Kết luận|Kế hoạch|Công văn)\s+\S+/u;

/** A legal basis that begins with a dash of its own, twice with its lead, or without it. */
export const legalBasisOpening = rule({
  id: 'legal-basis-opening',
  group: 'law',
  severity: 'warning',
  title: 'Mở đầu dòng căn cứ',
  text: 'Dòng căn cứ in như đã ghi, nên phải có chữ “Căn cứ” và chỉ một lần. Gạch đầu dòng không ghi: thể thức Đảng tự in, thể thức nhà nước không có.',
  source: {
    text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 6; Hướng dẫn số 05-HD/VPTW',
    ids: ['ND30-64', 'DANG-24'],
    confidence: 'verified',
  },
  example: {
    wrong: '- Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
    right: 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
  },
  check: (reading) =>
    basisLines(reading).flatMap(({ text: { path, text, typedSpan } }) => {
      const [dash] = DASH.exec(text) ?? [];
      const [doubled] = DOUBLED.exec(text) ?? [];
      const [bare] = BARE.exec(text) ?? [];
      const found = dash ?? doubled ?? bare;
      if (found === undefined) return [];
      const span = typedSpan(0, found.trimEnd().length);
      if (dash !== undefined) {
        const message = `Dòng căn cứ tự ghi dấu “${dash.trim()}” ở đầu.`;
        return [
          { path, span, message, hint: 'Bỏ dấu ấy: thể thức Đảng tự in gạch đầu dòng, thể thức nhà nước không có.' },
        ];
      }
      return doubled !== undefined
        ? [{ path, span, message: 'Dòng căn cứ ghi “Căn cứ” hai lần.', hint: 'Bỏ bớt một lần “Căn cứ”.' }]
        : [
            {
              path,
              span,
              message: 'Dòng căn cứ chưa có chữ “Căn cứ” ở đầu.',
              hint: `Viết “Căn cứ ${found.trim()} …”.`,
            },
          ];
    }),
});
