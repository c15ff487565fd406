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

describe('a list that holds something', () => {
  const CHAIR = { role: 'chair', unit: 'Sở Y tế', year: 2023 };
  const told = async (data: object, path: string) => {
    const found = await findings(neededToSign, data, readPapers);
    return found.find((finding) => finding.path === path)?.message;
  };
  const elects = (...roles: readonly object[]) => ({ ...SIGNABLE, election: { verb: 'suy tôn' }, roles });

  test('says which roles of which years no unit holds', async () => {
    expect(await told(elects(CHAIR), 'roles')).toMatch(
      /^Còn thiếu Khối phó năm 2023, Khối trưởng năm 2024, Khối phó năm 2024, nên để dòng chấm trong: /u,
    );
  });
  test('says no role of a year of which the chair alone is named', async () => {
    const says = { ...SIGNABLE, narrative: { plan: { purpose: 'Thi đua.' } } };
    expect(await told({ ...says, roles: [{ ...CHAIR, year: 2022 }] }, 'roles')).toMatch(
      /^Còn thiếu Khối trưởng năm 2023, nên/u,
    );
    expect(await told({ ...says, roles: [CHAIR] }, 'roles')).toBeUndefined();
  });
  test('leaves units that are not listed to the rule that tells of them', async () => {
    const says = { ...SIGNABLE, roles: [CHAIR], unitsComplete: false };
    expect(await told(says, 'units')).toBeUndefined();
    expect(await told(says, 'roles')).toBeUndefined();
    const off = { ...says, checks: { 'units-incomplete': { off: 'Bổ sung sau' } } };
    expect(await told(off, 'units')).toMatch(/^Còn thiếu một phần, nên để dòng chấm trong: /u);
  });
});
