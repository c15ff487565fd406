import { blanksWhere } from '../../completeness/blanks.js';
import { isNeededToSign } from '../../completeness/needed-fields.js';
import { saidElsewhere } from '../../completeness/said-elsewhere.js';
import { rule } from '../../rule.js';

/** A blank without which a paper cannot be signed. */
export const neededToSign = rule({
  id: 'needed-to-sign',
  group: 'completeness',
  severity: 'warning',
  title: 'Còn thiếu để ký được',
  text: 'Tìm những chỗ còn dòng chấm mà thiếu thì chưa ký được văn bản: ai ban hành, ai ký, ở đâu, ngày nào, quyết định điều gì, bao nhiêu phiếu. Văn bản vẫn in được để viết tay.',
  source: {
    text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, các khoản 2, 4 và 7; Hướng dẫn số 05-HD/VPTW, mục I',
    ids: ['ND30-20', 'ND30-40', 'ND30-82', 'DANG-11', 'DANG-18', 'DANG-41'],
    confidence: 'verified',
  },
  example: { wrong: 'units: [{name: Sở Y tế}]', right: 'units: [{name: Sở Y tế, headTitle: Giám đốc}]' },
  check(reading) {
    const hint = 'Điền mục này trước khi trình ký; chưa biết thì viết tay vào dòng chấm.';
    return blanksWhere(reading, isNeededToSign, hint, saidElsewhere(reading));
  },
});
