import { expect, test } from '@jest/globals';
import { citationWithoutYear } from '../../../../src/check/rules/law/citation-without-year.js';
import { findings, ruleCases } from '../../../support/rule-cases.js';

ruleCases(citationWithoutYear, {
  valid: {
    'with the year': {
      theme: 'Nghị định số 152/2025/NĐ-CP, Thông tư 15/2025/TT-BNV, Thông tư liên tịch số 01/2012/TTLT-BNV-BTC',
    },
    'papers that have none': {
      theme: 'Quyết định số 117/QĐ-UBND, Nghị quyết số 02/NQ-CP, Chỉ thị 26/CT-TTg, Kế hoạch số 05/KH-BNV',
    },
    'a circular of the Party': { theme: 'Thông tri số 15-TT/TW, thông tri 15-TT/TU' },
    'by the number alone': { theme: 'theo Nghị định 152, Thông tư số 15 và Nghị định số 91/2017' },
    'of former times': {
      theme: 'Nghị định số 26/NĐ-CP ngày 23 tháng 5 năm 1993; Thông tư số 12/TT-BNV ngày 02/01/1997; Nghị định 43-CP',
    },
    'other words': { theme: 'đầu thông tư liệu 15/TT; số 15/TT-BNV của phòng' },
  },
  invalid: {
    'decrees and circulars': [
      { theme: 'Theo Nghị định số 152/NĐ-CP, Thông tư số 15/TT-BNV, các đơn vị thực hiện; nghị định 98 /NĐ-CP' },
      ['theme', '152/NĐ-CP'],
      ['theme', '15/TT-BNV'],
      ['theme', '98 /NĐ-CP'],
    ],
    'a joint circular': [{ theme: 'Thông tư liên tịch số 01/TTLT-BNV-BTC' }, ['theme', '01/TTLT-BNV-BTC']],
    'as a legal basis': [
      { legalBases: ['Căn cứ Thông tư số 15/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ Nội vụ'] },
      ['legalBases[0]', '15/TT-BNV'],
    ],
  },
});

test.each([
  ['Thông tư số 15/TT-BNV ngày 04 tháng 8 năm 2025', 'Viết “15/2025/TT-BNV”.'],
  ['Thông tư số 7/TT-BNV ngày 04/8/2025', 'Viết “07/2025/TT-BNV”.'],
  ['Nghị định số 152/NĐ-CP', 'Ghi năm ban hành giữa số và ký hiệu: “152/2025/NĐ-CP”.'],
  ['Nghị định số 7/NĐ-CP', 'Ghi năm ban hành giữa số và ký hiệu: “07/…/NĐ-CP”.'],
])('mends %s', async (theme, hint) => {
  expect((await findings(citationWithoutYear, { theme })).map((found) => found.hint)).toEqual([hint]);
});
