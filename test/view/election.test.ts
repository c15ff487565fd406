import { describe, expect, test } from '@jest/globals';
import { viewOf } from './view-of.js';
import { words } from './words.js';

const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Thanh tra tỉnh'].map((name) => ({ name }));
const ROLES = [
  { role: 'chair', unit: 'Sở Nội vụ', year: 2023 },
  { role: 'viceChair', unit: 'Sở Y tế', year: 2023 },
  { role: 'chair', unit: 'Sở Y tế', year: 2024 },
  { role: 'viceChair', unit: 'Sở Nội vụ', year: 2024 },
  { role: 'viceChair', unit: 'Thanh tra tỉnh', year: 2024 },
];
const electionOf = (says: object) => viewOf({ units: UNITS, roles: ROLES, ...says }, { of: 'review' }).election;
const rows = (list: readonly object[]) => list.map((row) => Object.values(row).map(words));

describe('who chairs', () => {
  test('this year and next', () => {
    const { outgoing, incoming, chairLabel, viceChairLabel } = electionOf({});
    expect(rows([outgoing, incoming])).toEqual([
      ['Sở Nội vụ', 'Sở Y tế'],
      ['Sở Y tế', 'Sở Nội vụ và Thanh tra tỉnh'],
    ]);
    expect([chairLabel, viceChairLabel].map(words)).toEqual(['Khối trưởng', 'Khối phó']);
  });

  test('of the year reviewed, when a conference reviews the year before', () => {
    const { outgoing, incoming } = electionOf({ conference: { kind: 'tong-ket-va-ky' }, reviewYear: 2022 });
    expect(rows([outgoing, incoming])).toEqual([
      ['[roles]', '[roles]'],
      ['Sở Nội vụ', 'Sở Y tế'],
    ]);
  });

  test('is not known when the year is not', () => {
    const { outgoing, incoming } = electionOf({ conference: { kind: 'tong-ket' } });
    expect(rows([outgoing, incoming]).flat()).toEqual(Array(4).fill('[roles]'));
  });
});

test('how it was done', () => {
  const { given, verb, action, form } = electionOf({ election: { verb: 'giới thiệu', form: 'biểu quyết' } });
  expect([given, ...[verb, action, form].map(words)]).toEqual([true, 'giới thiệu', 'Giới thiệu', 'biểu quyết']);
  const none = electionOf({});
  expect([none.given, none.named, words(none.verb), words(none.form)]).toEqual([
    false,
    false,
    'suy tôn',
    '[election.form]',
  ]);
});

describe('who was put up', () => {
  const candidates = [
    { unit: 'so-y-te', role: 'chair', agree: 2 },
    { unit: 'Thanh tra tỉnh', role: 'viceChair' },
  ];

  test('with the share of all members', () => {
    const { named, candidates: found } = electionOf({ election: { candidates } });
    expect(named).toBe(true);
    expect(rows(found)).toEqual([
      ['1', 'Sở Y tế', 'Khối trưởng', '02', '66,7%'],
      ['2', 'Thanh tra tỉnh', 'Khối phó', '[election.candidates[1].agree]', '[election.candidates[1].agree]'],
    ]);
  });

  test.each([
    [{ vote: { totalMembers: 4 } }, '50%'],
    [{ unitsComplete: false }, '[vote.totalMembers]'],
    [{ vote: { totalMembers: 0 } }, '[vote.totalMembers]'],
  ])('of those the vote counts: %j', (says, percent) => {
    const [first] = electionOf({ ...says, election: { candidates } }).candidates;
    expect(first && words(first.percent)).toBe(percent);
  });

  test('those chosen when nobody is named, and gaps when they are not known either', () => {
    const gap = '[election.candidates]';
    expect(rows(electionOf({}).candidates)).toEqual([
      ['1', 'Sở Y tế', 'Khối trưởng', gap, gap],
      ['2', 'Sở Nội vụ', 'Khối phó', gap, gap],
      ['3', 'Thanh tra tỉnh', 'Khối phó', gap, gap],
    ]);
    expect(rows(electionOf({ roles: [] }).candidates)).toEqual([
      ['1', gap, 'Khối trưởng', gap, gap],
      ['2', gap, 'Khối phó', gap, gap],
    ]);
  });
});

describe('the ballot', () => {
  test('has each unit once, with room for the roles it was put up for', () => {
    const candidates = [
      { unit: 'Sở Y tế', role: 'chair' },
      { unit: 'Thanh tra tỉnh', role: 'viceChair' },
      { unit: 'so-y-te', role: 'viceChair' },
    ];
    expect(rows(electionOf({ election: { candidates } }).ballot)).toEqual([
      ['1', 'Sở Y tế', '', ''],
      ['2', 'Thanh tra tỉnh', '-', ''],
    ]);
  });

  test('has empty lines when nobody is put up', () => {
    expect(rows(electionOf({}).ballot)).toEqual(
      ['1', '2', '3'].map((position) => [position, '[election.candidates]', '', '']),
    );
  });
});
