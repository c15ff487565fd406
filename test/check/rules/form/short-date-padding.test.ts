import { shortDatePadding } from '../../../../src/check/rules/form/short-date-padding.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(shortDatePadding, {
  valid: {
    'as it should be': { theme: 'ngày 07/4/2014, 15/5/2016, 09/01/2026, 20/11/2020' },
    'without year': { theme: 'ngày 7/04' },
    'with dashes, told of elsewhere': { theme: '7-04-2014' },
    'where it is to be written out, told of elsewhere': { legalBases: ['Căn cứ Kế hoạch ngày 7/04/2014'] },
    'behind the number of something, however far': { theme: `Số${' '.repeat(19)}5/3/2026` },
    'no such day, told of elsewhere': { theme: '9/14/2014' },
  },
  invalid: {
    'a month with a zero too many': [{ theme: 'ngày 07/04/2014' }, ['theme', '07/04/2014']],
    'a day without': [{ theme: '(7/4/2014)' }, ['theme', '7/4/2014']],
    'February without': [{ theme: 'ngày 03/2/1930' }, ['theme', '03/2/1930']],
    spaces: [{ theme: 'Ngày 07 / 4 / 2023' }, ['theme', '07 / 4 / 2023']],
  },
});
