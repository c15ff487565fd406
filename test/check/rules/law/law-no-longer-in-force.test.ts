import { expect, test } from '@jest/globals';
import { lawNoLongerInForce } from '../../../../src/check/rules/law/law-no-longer-in-force.js';
import { readPapers } from '../../../support/read-papers.js';
import { findings, ruleCases } from '../../../support/rule-cases.js';

const OLD_LAW = 'Căn cứ Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003';
const DECREE = 'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ';
const NEW_DECREE = 'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ';
const on = (date: string, ...legalBases: string[]) => ({ year: 2026, conference: { date }, legalBases });

ruleCases(lawNoLongerInForce, {
  valid: {
    'on its last day': on('30/6/2025', DECREE),
    'an undated paper of the year in which it ends': { year: 2025, legalBases: [DECREE] },
    'its last day is not known for sure': on('2/1/2024', 'Căn cứ Thông tư số 12/2019/TT-BNV'),
    'a number of another term': on('12/7/2026', 'Căn cứ Hướng dẫn số 36-HD/VPTW ngày 05/5/2023'),
    'the same number without its year': on('12/7/2026', 'Căn cứ Hướng dẫn số 36-HD/VPTW'),
    'inside the title of another': on(
      '12/7/2026',
      'Căn cứ Thông tư số 01/2030/TT-BNV sửa đổi Nghị định số 98/2023/NĐ-CP',
    ),
    'in running text': { ...on('12/7/2026'), pledge: { items: [{ text: DECREE }] } },
  },
  invalid: {
    'the day after its last': [
      on('1/7/2025', DECREE),
      ['legalBases[0]', 'Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023'],
    ],
    'the law of 2003, its amendment and its decree': [
      on(
        '12/3/2026',
        OLD_LAW,
        'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng năm 2013',
        'Căn cứ Nghị định số 91/2017/NĐ-CP',
      ),
      ['legalBases[0]', 'Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003'],
      ['legalBases[1]', 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng năm 2013'],
      ['legalBases[2]', 'Nghị định số 91/2017/NĐ-CP'],
    ],
    'an undated paper of a later year': [
      { year: 2024, legalBases: [OLD_LAW] },
      ['legalBases[0]', 'Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003'],
    ],
    'a guideline of the Party of its year': [
      on('12/7/2026', 'Căn cứ Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018'),
      ['legalBases[0]', 'Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018'],
    ],
  },
});

test('names the day, the paper and what came in its place, over several steps', async () => {
  const [found] = await findings(lawNoLongerInForce, on('12/3/2026', 'Căn cứ Nghị định số 91/2017/NĐ-CP'));
  expect(found?.message).toBe(
    'Nghị định số 91/2017/NĐ-CP chỉ có hiệu lực đến ngày 31/12/2023, trước ngày của Giao ước thi đua (ngày 12/3/2026).',
  );
  expect(found?.hint).toMatch(
    /^Thay bằng “Căn cứ Nghị định số 152\/2025\/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ /u,
  );
});

const changing = (documents: object, ...legalBases: string[]) => ({
  year: 2025,
  conference: { date: '12/3/2025' },
  yearEndConference: { date: '10/12/2025' },
  recommendations: [{ award: 'GK' }],
  legalBases,
  documents,
});
const found = async (says: object) =>
  (await findings(lawNoLongerInForce, says, (bloc) => readPapers(bloc, 'giao-uoc', 'to-trinh'))).map(
    ({ path, letters, message, hint }) => ({ path, letters, message, hint }),
  );

test('reads the bases of one paper on the day of that paper', async () => {
  expect(await found(changing({ 'giao-uoc': { legalBases: [DECREE] } }, NEW_DECREE))).toEqual([]);
  const [wrong, ...more] = await found(changing({ 'to-trinh': { legalBases: ['Căn cứ A', DECREE] } }, DECREE));
  expect(more).toEqual([]);
  expect(wrong?.path).toBe('documents.to-trinh.legalBases[1]');
  expect(wrong?.letters).toBe('Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023');
  expect(wrong?.message).toMatch(/, trước ngày của Tờ trình đề nghị khen thưởng \(ngày 10\/12\/2025\)\.$/u);
  expect(wrong?.hint).toMatch(/^Thay bằng “Căn cứ Nghị định số 152\/2025\/NĐ-CP .+”\.$/u);
});

test('is silent when another paper is dated rightly for it', async () => {
  const says = {
    ...on('12/3/2025', DECREE),
    year: 2025,
    yearEndConference: { date: '10/12/2025' },
    recommendations: [{ award: 'GK' }],
  };
  expect(await findings(lawNoLongerInForce, says, (bloc) => readPapers(bloc, 'giao-uoc', 'to-trinh'))).toEqual([]);
  expect(await findings(lawNoLongerInForce, says, (bloc) => readPapers(bloc, 'to-trinh'))).toHaveLength(1);
});
