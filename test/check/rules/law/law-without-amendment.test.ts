import { expect, test } from '@jest/globals';
import { lawWithoutAmendment } from '../../../../src/check/rules/law/law-without-amendment.js';
import { readPapers } from '../../../support/read-papers.js';
import { findings, ruleCases } from '../../../support/rule-cases.js';

const NEW = 'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022';
const LAW = `Căn cứ ${NEW}`;
const OLD = 'Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003';
const OLD_LAW = `Căn cứ ${OLD}`;
const AMENDMENT = 'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng';
const on = (date: string, ...legalBases: string[]) => ({ year: 2026, conference: { date }, legalBases });

ruleCases(lawWithoutAmendment, {
  valid: {
    'the day before the amendment': on('30/9/2026', LAW),
    'the amendment stands beside': on(
      '15/1/2027',
      LAW,
      'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 23 tháng 4 năm 2026',
    ),
    'said in brief': on('15/1/2027', `${LAW} (được sửa đổi, bổ sung năm 2026)`),
    'by number': on('15/1/2027', LAW, 'Căn cứ Luật số 06/2026/QH16'),
    'both amendments of the old law in one line': on(
      '7/4/2023',
      `${OLD_LAW}; ${AMENDMENT} ngày 14 tháng 6 năm 2005 và ngày 16 tháng 11 năm 2013`,
    ),
    'the pledge has bases of its own, with the amendment': {
      ...on('15/1/2027', LAW),
      documents: { 'giao-uoc': { legalBases: [LAW, 'Căn cứ Luật số 06/2026/QH16'] } },
    },
    'no law among the bases': on('15/1/2027', 'Căn cứ Kế hoạch số 5'),
    'an undated paper of the year of the change': { year: 2026, legalBases: [LAW] },
  },
  invalid: {
    'on its first day': [on('1/10/2026', LAW), ['legalBases[0]', NEW]],
    'a year after': [{ year: 2027, legalBases: ['Căn cứ Kế hoạch số 5', LAW] }, ['legalBases[1]', NEW]],
    'said in another list': [
      { ...on('15/1/2027', 'Căn cứ Luật số 06/2026/QH16'), documents: { 'giao-uoc': { legalBases: [LAW] } } },
      ['documents.giao-uoc.legalBases[0]', NEW],
    ],
    'one of two amendments of the old law': [
      on('7/4/2023', OLD_LAW, `${AMENDMENT} ngày 16 tháng 11 năm 2013`),
      ['legalBases[0]', OLD],
    ],
    'both amendments of the old law': [on('7/4/2023', OLD_LAW), ['legalBases[0]', OLD], ['legalBases[0]', OLD]],
  },
});

test('asks for bases of its own where only one of the papers needs the amendment', async () => {
  const says = {
    ...on('12/3/2026', LAW),
    yearEndConference: { date: '20/11/2026' },
    recommendations: [{ award: 'GK' }],
  };
  const found = await findings(lawWithoutAmendment, says, (bloc) => readPapers(bloc, 'giao-uoc', 'to-trinh'));
  expect(found.map(({ path, hint }) => [path, hint])).toEqual([
    [
      'legalBases[0]',
      'Ghi căn cứ riêng cho văn bản ấy ở mục “documents.to-trinh.legalBases”, có thêm dòng “Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 23 tháng 4 năm 2026”.',
    ],
  ]);
});
