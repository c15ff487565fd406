import { citationDateDiffers } from '../../../../src/check/rules/law/citation-date-differs.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (theme: string) => ({ theme });

ruleCases(citationDateDiffers, {
  valid: {
    'as in the catalogue': says('theo Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ'),
    'a short date': says('theo Nghị định số 98/2023/NĐ-CP ngày 31/12/2023'),
    'the same number in another term of the Party': says('theo Chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư'),
    'a minister’s circular, by the ministry': says('theo Thông tư số 15/2025/TT-BNV ngày 04/8/2025 của Bộ Nội vụ'),
    'a longer name of the issuer': says('theo Kết luận số 21-KL/TW ngày 25/10/2021 của Ban Chấp hành Trung ương Đảng'),
    'a day of which sources differ': says('theo Hướng dẫn số 36-HD/VPTW ngày 04/3/2018'),
    'a letter has the symbol of its sender': says('theo Công văn số 5007/BNV-TĐKT ngày 05/9/2023'),
    'a decision of the Party': says('theo Quyết định số 45-QĐ/UBKTTU'),
    'a resolution of the National Assembly': says('theo Nghị quyết số 202/2025/QH15'),
    'an issuer not compared': says('theo Quyết định số 5/2024/QĐ-UBND ngày 02/5/2024 của Ủy ban nhân dân tỉnh'),
  },
  invalid: {
    'another day': [
      says('theo Nghị định số 91/2017/NĐ-CP ngày 31/12/2017'),
      ['theme', 'Nghị định số 91/2017/NĐ-CP ngày 31/12/2017'],
    ],
    'another day of a law': [
      says('theo Luật Thi đua, khen thưởng ngày 16 tháng 6 năm 2022'),
      ['theme', 'Luật Thi đua, khen thưởng ngày 16 tháng 6 năm 2022'],
    ],
    'a year that is not that of the number': [
      says('theo Thông tư số 5/2024/TT-BTC ngày 02/5/2025'),
      ['theme', 'Thông tư số 5/2024/TT-BTC ngày 02/5/2025'],
    ],
    'another type': [
      says('theo Thông tư số 98/2023/NĐ-CP, Quyết định số 34-CT/TW'),
      ['theme', 'Thông tư số 98/2023/NĐ-CP'],
      ['theme', 'Quyết định số 34-CT/TW'],
    ],
    'another issuer': [
      says('theo Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Thủ tướng Chính phủ'),
      ['theme', 'Nghị định số 98/2023/NĐ-CP ngày 31/12/2023'],
    ],
    'a decision of the office with another day': [
      {
        ...says('theo Quyết định số 5/2024/QĐ-UBND ngày 02/5/2024'),
        instruments: [{ number: 'Quyết định số 5/2024/QĐ-UBND', date: '3/5/2024' }],
      },
      ['theme', 'Quyết định số 5/2024/QĐ-UBND ngày 02/5/2024'],
    ],
  },
});
