import { anniversaryYears } from '../../../../src/check/rules/numbers/anniversary-years.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(anniversaryYears, {
  valid: {
    right: { theme: 'kỷ niệm 60 năm Ngày Bác Hồ về thăm tỉnh (21/5/1963 - 21/5/2023)' },
    'two in a row': {
      theme: 'kỷ niệm 60 năm Ngày Bác Hồ về thăm (21/5/1963 – 21/5/2023), 75 năm Ngày thi đua (11/6/1948 – 11/6/2023)',
    },
    'not an anniversary': { theme: 'trong 5 năm qua (01/01/2021 - 31/12/2023)' },
    'a plan of years': { theme: 'kế hoạch 5 năm 2021 - 2025 (11/6/1948 - 11/6/2023)' },
  },
  invalid: {
    'a year more': [{ theme: 'kỷ niệm 60 năm Ngày Bác Hồ về thăm tỉnh (21/5/1963 - 21/5/2024)' }, ['theme', '60']],
    'the second of two': [
      { theme: '60 năm Ngày A (21/5/1963 – 21/5/2023), 74 năm Ngày B (11/6/1948 – 11/6/2023)' },
      ['theme', '74'],
    ],
  },
});
