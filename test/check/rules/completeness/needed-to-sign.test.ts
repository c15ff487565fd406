import { describe, expect, test } from '@jest/globals';
import { neededToSign } from '../../../../src/check/rules/completeness/needed-to-sign.js';
import { readPapers } from '../../../support/read-papers.js';
import { findings, ruleCases } from '../../../support/rule-cases.js';

const UNITS = [
  { name: 'Sở Nội vụ', headTitle: 'Giám đốc', signatory: { name: 'Nguyễn Văn A' } },
  { name: 'Sở Y tế', headTitle: 'Giám đốc', signatory: { name: 'Trần Thị B' } },
];
const SIGNABLE = {
  authority: { level: 'tỉnh', name: 'Minh Họa' },
  place: 'Minh Họa',
  units: UNITS,
  conference: { date: '2023-03-23', place: 'Sở Y tế' },
  pledge: { items: [{ text: 'Thi đua hoàn thành nhiệm vụ.' }] },
};

ruleCases(neededToSign, {
  papers: (bloc) => readPapers(bloc, 'giao-uoc'),
  valid: {
    'all that a pledge needs': SIGNABLE,
    'without a theme': { ...SIGNABLE, theme: undefined },
  },
  invalid: {
    'nobody knows where': [{ ...SIGNABLE, place: undefined }, ['place']],
    'nothing is pledged': [{ ...SIGNABLE, pledge: {} }, ['pledge.items[0].text']],
    'two signers are not known': [
      { ...SIGNABLE, units: UNITS.map(({ name, headTitle }) => ({ name, headTitle })) },
      ['units[0].signatory.name'],
    ],
  },
});

test('gaps of one list are told together, with the paper that shows them', async () => {
  const says = { ...SIGNABLE, units: UNITS.map(({ name, headTitle }) => ({ name, headTitle })) };
  const [finding] = await findings(neededToSign, says, (bloc) => readPapers(bloc, 'giao-uoc'));
  expect(finding?.message).toBe('Chưa có giá trị ở 2 chỗ (số 1, số 2), nên để dòng chấm trong: Giao ước thi đua.');
});

test('many papers are not all named', async () => {
  const says = { vote: { valid: 5 }, recommendations: [{ award: 'CTDT', unit: 'Sở Y tế' }], yearEndConference: {} };
  const found = await findings(neededToSign, says, readPapers);
  expect(found.find(({ path }) => path === 'place')?.message).toMatch(
    /: [^,]+, [^,]+, [^,]+, [^,]+ và \d loại khác\.$/u,
  );
});

describe('a vote that is not known', () => {
  const says = (award: string, more: object = {}) => ({
    year: 2025,
    vote: { totalMembers: 2 },
    recommendations: [{ award, unit: 'Sở Y tế' }],
    ...more,
  });
  const paths = async (data: object) => (await findings(neededToSign, data, readPapers)).map(({ path }) => path);
  const AGREE = 'recommendations[0].agree';

  test('is not told where another rule does', async () => {
    expect(await paths(says('CTDT'))).not.toContain(AGREE);
  });
  test.each([
    ['the award needs none', says('BKT')],
    ['the law of 2022 does not hold yet', says('CTDT', { year: 2021 })],
    ['that rule is off', says('CTDT', { checks: { 'vote-result-required': { off: 'Bỏ phiếu sau' } } })],
  ])('is told: %s', async (_, data) => {
    expect(await paths(data)).toContain(AGREE);
  });
});
