import { lawNotYetInForce } from '../../../../src/check/rules/law/law-not-yet-in-force.js';
import { readPapers } from '../../../support/read-papers.js';
import { ruleCases } from '../../../support/rule-cases.js';

const LAW = 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022';
const DECREE = 'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ';
const AMENDMENT = 'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 23 tháng 4 năm 2026';
const on = (date: string, year: number, ...legalBases: string[]) => ({ year, conference: { date }, legalBases });

ruleCases(lawNotYetInForce, {
  valid: {
    'on its first day': on('1/1/2024', 2024, LAW, DECREE),
    'in force in part of the year of an undated paper': { year: 2026, legalBases: ['Căn cứ Luật số 06/2026/QH16'] },
    'issued, and in force within the year of the pledge': on('28/12/2023', 2024, LAW),
    'a law not known here': on('7/4/2023', 2023, 'Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024'),
    'inside the title of another': on(
      '7/4/2023',
      2023,
      'Căn cứ Nghị định số 5/2020/NĐ-CP quy định chi tiết Luật Thi đua, khen thưởng năm 2022',
    ),
    'its first day is not known for sure': on('30/9/2017', 2016, 'Căn cứ Nghị định số 91/2017/NĐ-CP'),
    'no date and no number': on('7/4/2023', 2023, 'Căn cứ Luật Thi đua, khen thưởng'),
    'the submission has bases of its own, of its own day': {
      ...on('12/3/2026', 2026, LAW),
      yearEndConference: { date: '20/11/2026' },
      recommendations: [{ award: 'GK' }],
      documents: { 'to-trinh': { date: '21/11/2026', legalBases: [LAW, AMENDMENT] } },
    },
    'bases of papers that are not made': {
      ...on('7/4/2023', 2023),
      documents: { 'quy-che': { legalBases: [LAW] } },
    },
    'an instrument of the office': {
      ...on('7/4/2023', 2023, 'Căn cứ Quyết định số 5/2024/QĐ-UBND'),
      instruments: [{ number: 'Quyết định số 5/2024/QĐ-UBND', from: '1/2/2024' }],
    },
  },
  invalid: {
    'the law of 2022 in a pledge of 2023': [
      on('7/4/2023', 2023, LAW),
      ['legalBases[0]', 'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022'],
    ],
    'its decree too, by number alone': [
      on('31/12/2023', 2023, 'Căn cứ Kế hoạch số 5', 'Căn cứ Nghị định số 98/2023/NĐ-CP của Chính phủ'),
      ['legalBases[1]', 'Nghị định số 98/2023/NĐ-CP'],
    ],
    'an undated paper of a year before': [
      { year: 2022, legalBases: ['Căn cứ Luật số 06/2022/QH15'] },
      ['legalBases[0]', 'Luật số 06/2022/QH15'],
    ],
    'not even issued, though in force within the year': [
      on('12/3/2026', 2026, 'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng năm 2026'),
      ['legalBases[0]', 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng năm 2026'],
    ],
    'a paper of the Party before its date': [
      on('8/1/2026', 2026, 'Căn cứ Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư'),
      ['legalBases[0]', 'Quy định số 399-QĐ/TW, ngày 09/01/2026'],
    ],
    'the pledge has bases of its own, of the day of the submission': [
      {
        ...on('12/3/2026', 2026, LAW),
        yearEndConference: { date: '20/11/2026' },
        recommendations: [{ award: 'GK' }],
        documents: { 'giao-uoc': { legalBases: [LAW, AMENDMENT] } },
      },
      ['documents.giao-uoc.legalBases[1]', AMENDMENT.replace('Căn cứ ', '')],
    ],
  },
  papers: (bloc) => readPapers(bloc, 'giao-uoc', 'to-trinh'),
});
