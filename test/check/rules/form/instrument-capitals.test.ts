import { expect, test } from '@jest/globals';
import { instrumentCapitals } from '../../../../src/check/rules/form/instrument-capitals.js';
import { findings, ruleCases } from '../../../support/rule-cases.js';

const bases = (...legalBases: string[]) => ({ legalBases });

ruleCases(instrumentCapitals, {
  valid: {
    'bases with capitals': bases(
      'Căn cứ Nghị định số 152/2025/NĐ-CP',
      'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
      'Căn cứ Bộ luật Lao động ngày 20 tháng 11 năm 2019',
      '- Căn cứ Pháp lệnh Ưu đãi người có công năm 2020',
    ),
    'bases that name no single paper': bases(
      'Căn cứ kế hoạch công tác năm 2026 của khối',
      'Căn cứ quyết định của Hội nghị',
      'Căn cứ các quyết định số 117/QĐ-UBND, số 118/QĐ-UBND',
      'Căn cứ luật pháp hiện hành',
      'Căn cứ chương trình số 2 của khối',
    ),
    'small in running text': { theme: 'theo các quyết định số 117/QĐ-UBND; các nghị định, thông tư số hóa' },
    'all in capitals': { theme: 'NGHỊ ĐỊNH SỐ 152/2025/NĐ-CP VÀ BỘ LUẬT LAO ĐỘNG' },
    'other words alike': { theme: 'Liên đoàn, Bộ, Luật sư; gửi Bộ. Luật Đất đai; Bộ, ngành; Quyết Định' },
  },
  invalid: {
    'a type in small letters': [
      bases(
        'Căn cứ nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ',
        'Căn cứ vào kế hoạch số 05/KH-UBND ngày 10 tháng 01 năm 2026',
        '- Căn cứ chỉ thị 34-CT/TW',
        'Căn cứ thông tư liên tịch số 01/2012/TTLT-BNV-BTC',
      ),
      ['legalBases[0]', 'nghị định'],
      ['legalBases[1]', 'kế hoạch'],
      ['legalBases[2]', 'chỉ thị'],
      ['legalBases[3]', 'thông tư'],
    ],
    'a law in small letters': [
      bases('Căn cứ luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022', 'Căn cứ bộ luật Lao động năm 2019'),
      ['legalBases[0]', 'luật'],
      ['legalBases[1]', 'bộ luật'],
    ],
    'two capitals': [
      { theme: 'Thực hiện Nghị Định số 152/2025/NĐ-CP, Bộ Luật Lao động, Quyết Định 117/QĐ-UBND' },
      ['theme', 'Nghị Định'],
      ['theme', 'Bộ Luật'],
      ['theme', 'Quyết Định'],
    ],
    'two capitals in a base': [bases('Căn cứ Bộ Luật Lao động năm 2019'), ['legalBases[0]', 'Bộ Luật']],
  },
});

test.each([
  ['Căn cứ Bộ Luật Lao động', 'Bộ luật'],
  ['Căn cứ nghị quyết số 12/NQ-HĐND', 'Nghị quyết'],
])('mends %s', async (line, right) => {
  expect((await findings(instrumentCapitals, bases(line))).map(({ hint }) => hint)).toEqual([`Viết “${right}”.`]);
});
