import { expect, test } from '@jest/globals';
import { citedSymbol } from '../../../../src/check/rules/form/cited-symbol.js';
import { findings, ruleCases } from '../../../support/rule-cases.js';

ruleCases(citedSymbol, {
  valid: {
    'papers of the Party': {
      theme:
        'Chỉ thị số 34-CT/TW, Nghị quyết số 57-NQ/TW, Kế hoạch số 05-KH/TU, Chương trình 15-CTr/TU, Quyết định số 99-QĐ/VPTU, Hướng dẫn số 05-HD/VPTW, Quy chế số 05-QC/BTCTU-BNCTU',
    },
    'papers of the state': {
      theme:
        'Quyết định số 117/QĐ-UBND, Nghị định số 30/2020/NĐ-CP, Thông tư số 01/2024/TT-BNV, Chỉ thị 26/CT-TTg, Nghị quyết số 12/NQ-HĐND, Quyết định 1234/2009/QĐ-UBND, Quyết định số 15/QĐ-UBND-NC',
    },
    letters: { theme: 'Công văn số 12/UBND-VX, Công văn 5007/BNV-TĐKT, công văn số 12/SNV-TĐKT' },
    'laws and resolutions of the assembly': {
      theme: 'Luật số 06/2022/QH15; Nghị quyết số 1129/NQ-UBTVQH15; Thông tư liên tịch số 01/2012/TTLT-BNV-BTC',
    },
    'numbers that are none of these': {
      theme:
        'Phòng số 12 - TTr; số 5 Trần Phú; báo cáo 6 tháng; Kế hoạch năm 2026 - KTĐ; số 12/15 đơn vị; quyết định 05 CT',
    },
    'bodies whose regime is not known': { theme: 'Quyết định số 15/QĐ/BTL; Kế hoạch số 05-KH-ĐTN' },
    'a slip of hyphens alone, which another rule tells': { theme: 'Chỉ thị số 05- CT/TW; Quyết định số 12/QĐ -UBND' },
    'a dash for the hyphen': { theme: 'Chỉ thị số 34–CT/TW' },
    'forms, lots and the like': { theme: 'Mẫu số 2/BC-KTĐ, biểu số 1/BC-UBND; lô số 5/TT-ABC' },
    'numbers from ten, and none below one': { theme: 'Kế hoạch số 10/KH-UBND, số 100/KH-UBND, số 0/KH-UBND' },
    'letters of bodies that may number them otherwise': { theme: 'Công văn số 12/CV-LĐLĐ, Công văn số 225-CV/TU' },
    'a company, a short word': { theme: 'Quyết định số 12/CTCP; Kế hoạch 2026' },
    'no name of a paper': { theme: 'đoạn 34/CT-TW' },
  },
  invalid: {
    'the form of the state for the Party': [
      { theme: 'Chỉ thị số 34/CT-TW, Nghị quyết 57/NQ-TW, số 05/KH-TU' },
      ['theme', '34/CT-TW'],
      ['theme', '57/NQ-TW'],
      ['theme', '05/KH-TU'],
    ],
    'the form of the Party for the state': [{ theme: 'Quyết định số 15-QĐ/UBND' }, ['theme', '15-QĐ/UBND']],
    'two marks alike': [
      { theme: 'Quyết định số 15/QĐ/UBND, Chỉ thị số 34-CT-TW, Nghị định số 30/2020/NĐ/CP' },
      ['theme', '15/QĐ/UBND'],
      ['theme', '34-CT-TW'],
      ['theme', '30/2020/NĐ/CP'],
    ],
    'no mark before the type': [
      { theme: 'Chỉ thị số 34CT/TW; Quyết định số 12 QĐ-SYT' },
      ['theme', '34CT/TW'],
      ['theme', '12 QĐ-SYT'],
    ],
    'spaces inside': [
      { theme: 'Chỉ thị số 05 -CT/TW; Quyết định số 12 /QĐ-UBND; Công văn số 12/ SNV-TĐKT; Kế hoạch số 12/ KH-KTĐ' },
      ['theme', '05 -CT/TW'],
      ['theme', '12 /QĐ-UBND'],
      ['theme', '12/ KH-KTĐ'],
      ['theme', '12/ SNV-TĐKT'],
    ],
    'a number without its zero, or with two': [
      {
        theme:
          'Kế hoạch số 5/KH-UBND, Quyết định số 015/QĐ-UBND, Chỉ thị số 5-CT/TW, Công văn số 7/SNV-TĐKT, Nghị định số 9/2019/NĐ-CP, Quyết định số 8/QĐ-SYT',
      },
      ['theme', '5/KH-UBND'],
      ['theme', '015/QĐ-UBND'],
      ['theme', '5-CT/TW'],
      ['theme', '9/2019/NĐ-CP'],
      ['theme', '8/QĐ-SYT'],
      ['theme', '7/SNV-TĐKT'],
    ],
    'no mark before the body': [
      { theme: 'Quyết định số 112/QĐUBND; Quyết định số 86/2025/QĐUBND, Chỉ thị số 26/CTTTg' },
      ['theme', '112/QĐUBND'],
      ['theme', '86/2025/QĐUBND'],
      ['theme', '26/CTTTg'],
    ],
    'a state letter with a type': [
      { theme: 'Công văn số 225-CV/SNV, công văn 12/CV-UBND' },
      ['theme', '225-CV/SNV'],
      ['theme', '12/CV-UBND'],
    ],
    'in decomposed letters': [
      { theme: 'Quyết định số 15/QĐ/UBND'.normalize('NFD') },
      ['theme', '15/QĐ/UBND'.normalize('NFD')],
    ],
  },
});

test.each([
  ['34/CT-TW', '34-CT/TW'],
  ['15/QĐ/UBND', '15/QĐ-UBND'],
  ['15-QĐ/UBND', '15/QĐ-UBND'],
  ['34CT/TW', '34-CT/TW'],
  ['12QĐ-SYT', '12/QĐ-SYT'],
  ['30/ 2020/NĐ-CP', '30/2020/NĐ-CP'],
  ['05 -CT/TW', '05-CT/TW'],
  ['12/ SNV-TĐKT', '12/SNV-TĐKT'],
  ['5 /KH-UBND', '05/KH-UBND'],
  ['015/QĐ-UBND', '15/QĐ-UBND'],
  ['86/2025/QĐUBND', '86/2025/QĐ-UBND'],
  ['5/CT-TW', '05-CT/TW'],
])('mends %s', async (symbol, right) => {
  const found = await findings(citedSymbol, { theme: `Văn bản số ${symbol}` });
  expect(found.map(({ hint }) => hint)).toEqual([`Viết “${right}”.`]);
});
