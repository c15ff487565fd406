import { nominationsInText } from '../../../../src/check/rules/numbers/nominations-in-text.js';
import { ruleCases } from '../../../support/rule-cases.js';

const FIELD = 'narrative.yearEnd.awards';
const says = (awards: string) => ({
  recommendations: [
    { award: 'BKT', count: 3 },
    { award: 'CTDCP', unit: 'Sở Y tế' },
  ],
  narrative: { yearEnd: { awards: awards === '' ? undefined : awards } },
});

ruleCases(nominationsInText, {
  valid: {
    'the same': says('Thống nhất đề nghị tặng Bằng khen của UBND tỉnh cho 03 tập thể.'),
    'what was awarded': says('Năm qua, Bằng khen của UBND tỉnh cho 05 tập thể đã được trao.'),
    'in another sentence': says('Khối đề nghị sớm xét. Đã trao Bằng khen của UBND tỉnh cho 05 tập thể.'),
    'what units give themselves': says('Đề nghị tặng Giấy khen cho 09 tập thể.'),
    'nothing is put forward': { ...says('Đề nghị tặng Cờ thi đua của UBND tỉnh cho 02 tập thể.'), recommendations: [] },
    'nothing of this year is put forward': {
      ...says('Đề nghị tặng Cờ thi đua của UBND tỉnh cho 02 tập thể.'),
      recommendations: [{ award: 'BKT', count: 3, year: 2021 }],
    },
    'not put forward yet': {
      ...says('Đề nghị tặng Cờ thi đua của UBND tỉnh cho 02 tập thể.'),
      recommendations: [{ award: 'BKT' }, { award: 'CTDT', stage: 'reviewed', count: 2 }],
    },
    'of another year': says('Năm 2020, Khối đề nghị tặng Cờ thi đua của UBND tỉnh cho 02 tập thể.'),
    'for one movement': says(
      'Khối đã đề nghị tặng Bằng khen của UBND tỉnh cho 02 cá nhân có thành tích trong phong trào xóa nhà tạm.',
    ),
    'for some years': says(
      'Nhân dịp kỷ niệm ngày thành lập, đề nghị tặng Cờ thi đua của UBND tỉnh cho 02 tập thể; đề nghị tặng Bằng khen của UBND tỉnh cho 09 người có thành tích đột xuất.',
    ),
    'what was given on a proposal': says(
      'Theo đề nghị của Khối, UBND tỉnh tặng Cờ thi đua của UBND tỉnh cho 02 tập thể. Khối đề nghị và UBND tỉnh đã tặng Cờ thi đua của UBND tỉnh cho 02 tập thể.',
    ),
    'as many persons': {
      ...says('Đề nghị tặng Bằng khen của UBND tỉnh cho 03 đồng chí.'),
      recommendations: [{ award: 'BKT', subject: 'individual', count: 3 }],
    },
    'a kind of which there are two': {
      ...says('Đề nghị tặng Bằng khen cho 06 tập thể.'),
      recommendations: [
        { award: 'BKT', count: 3 },
        { award: 'BKTTG', count: 3 },
      ],
    },
    'no known award': says('Đề nghị cấp kinh phí cho 09 tập thể.'),
    'in the half-year report': {
      ...says(''),
      narrative: { halfYear: { awards: 'Đề nghị tặng Bằng khen của UBND tỉnh cho 05 tập thể.' } },
    },
  },
  invalid: {
    'an award of which none is recommended': [
      says('Thống nhất đề nghị tặng Cờ thi đua của UBND tỉnh cho 02 tập thể.'),
      [FIELD, ' cho 02 tập thể'],
    ],
    'to persons': [
      says(
        'Đề nghị tặng Bằng khen của UBND tỉnh cho 09 cá nhân có thành tích xuất sắc trong phong trào thi đua năm 2023.',
      ),
      [FIELD, ' cho 09 cá nhân'],
    ],
    'to comrades': [says('Đề nghị tặng Chiến sĩ thi đua tỉnh cho 03 đồng chí.'), [FIELD, ' cho 03 đồng chí']],
    'the second of two': [
      says('Đề nghị tặng Cờ thi đua của Chính phủ cho 01 tập thể và Bằng khen cho 06 tập thể.'),
      [FIELD, ' cho 06 tập thể'],
    ],
    'both of two': [
      says('Đề nghị tặng Cờ thi đua cho 02 tập thể và Bằng khen cho 06 tập thể.'),
      [FIELD, ' cho 02 tập thể'],
      [FIELD, ' cho 06 tập thể'],
    ],
    'one more': [says('Thống nhất đề nghị tặng Bằng khen của UBND tỉnh cho 04 tập thể.'), [FIELD, ' cho 04 tập thể']],
    'of two in one sentence': [
      says(
        'Đề nghị tặng Cờ thi đua của Chính phủ cho 01 tập thể, Bằng khen của Chủ tịch Uỷ ban nhân dân tỉnh cho 02 (hai) tập thể.',
      ),
      [FIELD, ' cho 02 (hai) tập thể'],
    ],
  },
});
