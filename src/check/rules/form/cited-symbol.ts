import { wrongCitedSymbols } from '../../form/cited-symbols.js';
import { rule } from '../../rule.js';

/** The number and symbol of a paper that is named: `34/CT-TW`, `15/QĐ/UBND`. */
export const citedSymbol = rule({
  id: 'cited-symbol',
  group: 'form',
  severity: 'warning',
  title: 'Số, ký hiệu văn bản viện dẫn viết sai dạng',
  text: 'Văn bản nhà nước ghi số, gạch chéo, loại, gạch nối, cơ quan (117/QĐ-UBND); văn bản Đảng ghi số, gạch nối, loại, gạch chéo, cơ quan (34-CT/TW). Số dưới 10 thêm một số 0 ở trước; giữa số và ký hiệu không có dấu cách. Công văn của cơ quan nhà nước không có chữ viết tắt tên loại (12/UBND-VX).',
  source: {
    text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 3; Hướng dẫn số 05-HD/VPTW, mục I, điểm 3',
    ids: ['ND30-31', 'ND30-32', 'ND30-33', 'ND30-35', 'DANG-14'],
    confidence: 'verified',
  },
  example: {
    wrong: 'Chỉ thị số 34/CT-TW, Quyết định số 15/QĐ/UBND',
    right: 'Chỉ thị số 34-CT/TW, Quyết định số 15/QĐ-UBND',
  },
  check: ({ texts }) =>
    wrongCitedSymbols(texts).map(({ path, span, written, hint }) => ({
      path,
      span,
      message: `Số, ký hiệu “${written}” viết chưa đúng dạng.`,
      hint,
    })),
});
