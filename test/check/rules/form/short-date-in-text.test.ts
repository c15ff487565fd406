import { shortDateInText } from '../../../../src/check/rules/form/short-date-in-text.js';
import { ruleCases } from '../../../support/rule-cases.js';

const said = (situation: string, says: object = {}) => ({ ...says, narrative: { yearEnd: { situation } } });
const PATH = 'narrative.yearEnd.situation';

ruleCases(shortDateInText, {
  valid: {
    'in words': said('Ngày 07 tháng 4 năm 2023, Khối họp.'),
    'in a citation': said('Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị'),
    'a holiday by name': said('ngày Quốc khánh 2-9, ngày Quốc tế Lao động 1-5'),
    'a holiday by its day': said('chào mừng ngày 30/4'),
    'days of professions': said(
      'dịp ngày 27/2, ngày 21/6, ngày 28/6, ngày 10/10, ngày 13/10, ngày 14/10, ngày 18/11, ngày 9/11',
    ),
    'a holiday an office adds': said('dịp ngày 21/7', {
      checks: { 'short-date-in-text': { parameters: { holidays: ['21/7'] } } },
    }),
    'a range of days': said('từ ngày 23-25/3/2023; ngày 10-12 tháng 3'),
    'times a day': said('mỗi ngày 2-3 lần, tối 7/8 đơn vị'),
    'a fraction': said('08/08 đơn vị, 7/8 tập thể, trực 24/7'),
    'a score, years, numbers of papers': said('thắng 2-1, giai đoạn 2021-2025, số 05-CT/TW, số 12-5-2023'),
    'a decimal': said('ngày 1.5 triệu lượt'),
    'a bracket of a law': said('điểm a khoản 1-3'),
    'a column of a table': { program: [{ content: 'Sơ kết', due: 'Trước ngày 15/7' }] },
    'the decision of others': {
      recommendations: [{ award: 'Giấy khen', decision: 'Quyết định ngày 5-9-2016' }],
    },
    'a basis of one paper of the Party': {
      documents: { 'to-trinh': { regime: 'party', legalBases: ['Quy định số 399-QĐ/TW, ngày 09/01/2026'] } },
    },
    'other settings of a paper': { documents: { 'to-trinh': { recipients: ['Đoàn họp ngày 7-4'] } } },
    'a basis of the Party': { regime: 'party', legalBases: ['Quy định số 399-QĐ/TW, ngày 09/01/2026'] },
  },
  invalid: {
    'the seeds: Ngày 7-4': [said('Ngày 7-4, tại Đảng ủy Khối'), [PATH, '7-4']],
    'the seeds: Chiều 23/3': [said('Chiều 23/3, tại Sở Y tế'), [PATH, '23/3']],
    'the seeds: Ngày 30/03': [said('Ngày 30/03, tại Sở'), [PATH, '30/03']],
    'dashes with a year': [said('(21-5-1963 – 21-5-2023)'), [PATH, '21-5-1963'], [PATH, '21-5-2023']],
    'many spaces before it': [said(`họp ngày${' '.repeat(20)}5/3`), [PATH, '5/3']],
    'dots with a year': [said('họp 7.4.2023'), [PATH, '7.4.2023']],
    'a year of two figures': [said('ngày 7/4/23'), [PATH, '7/4/23']],
    'the day of a holiday as a deadline': [said('gửi trước ngày 30/4'), [PATH, '30/4']],
    'a basis of the state': [
      { legalBases: ['Căn cứ Quyết định số 5/QĐ-UBND ngày 07/4/2014'] },
      ['legalBases[0]', '07/4/2014'],
    ],
    'a basis of one paper of the state': [
      {
        regime: 'party',
        documents: { 'to-trinh': { regime: 'state', legalBases: ['Căn cứ Quyết định ngày 07/4/2014'] } },
      },
      ['documents.to-trinh.legalBases[0]', '07/4/2014'],
    ],
    'the opening of a state pledge': [
      { pledge: { opening: 'Thực hiện Kế hoạch ngày 23/3/2023' } },
      ['pledge.opening', '23/3/2023'],
    ],
    'no holiday any more': [
      said('ngày 2/9', { checks: { 'short-date-in-text': { parameters: { holidays: [] } } } }),
      [PATH, '2/9'],
    ],
  },
});
