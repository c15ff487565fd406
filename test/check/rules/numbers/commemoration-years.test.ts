import { commemorationYears } from '../../../../src/check/rules/numbers/commemoration-years.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (opening: string) => ({
  commemorations: [{ name: 'Ngày Bác Hồ về thăm tỉnh', date: '21/5/1963' }],
  pledge: opening === '' ? {} : { opening },
});

ruleCases(commemorationYears, {
  valid: {
    right: says('Chào mừng kỷ niệm 60 năm Ngày Bác Hồ về thăm tỉnh và các ngày lễ lớn'),
    'another day': says('kỷ niệm 61 năm Ngày giải phóng tỉnh'),
    'a day whose name goes on': says('kỷ niệm 61 năm Ngày Bác Hồ về thăm tỉnhlỵ'),
    'with the days themselves': says('kỷ niệm 61 năm Ngày Bác Hồ về thăm tỉnh (21/5/1963 - 21/5/2024)'),
    'in a report on another year': {
      ...says(''),
      narrative: { yearEnd: { situation: 'kỷ niệm 59 năm Ngày Bác Hồ về thăm tỉnh' } },
    },
  },
  invalid: {
    'a year more': [says('kỷ niệm 61 năm Ngày Bác Hồ về thăm tỉnh, thi đua …'), ['pledge.opening', '61']],
    'without the word day': [says('59 năm Bác Hồ về thăm tỉnh'), ['pledge.opening', '59']],
  },
});
