import { describe, expect, test } from '@jest/globals';
import { viewOf } from './view-of.js';
import { words } from './words.js';

const REVIEW = { of: 'review' } as const;
const voteOf = (vote: object | undefined, says: object = {}) => viewOf({ ...says, vote }, REVIEW).vote;

const FULL = {
  totalMembers: 9,
  present: 8,
  written: 1,
  issued: 9,
  returned: 9,
  valid: 8,
  invalid: 1,
  threshold: 66.7,
  base: 'valid',
};

describe('counts', () => {
  test('stand in figures and in words', () => {
    const { totalMembers, present, absent, written, issued, returned, valid, invalid } = voteOf(FULL);
    expect([totalMembers, present, absent, written, issued, returned, valid, invalid].map(words)).toEqual([
      '09 (chín)',
      '08 (tám)',
      '01 (một)',
      '01 (một)',
      '09 (chín)',
      '09 (chín)',
      '08 (tám)',
      '01 (một)',
    ]);
  });

  test.each([
    ['returned', { valid: 7, invalid: 2 }, '09 (chín)'],
    ['valid', { returned: 9, invalid: 2 }, '07 (bảy)'],
    ['invalid', { returned: 9, valid: 9 }, '00 (không)'],
    ['returned', { valid: 7 }, '[vote.returned]'],
    ['valid', { returned: 9 }, '[vote.valid]'],
    // counts that contradict each other give nothing
    ['invalid', { returned: 5, valid: 9 }, '[vote.invalid]'],
    // what is given is printed as given
    ['returned', { returned: 5, valid: 9, invalid: 0 }, '05 (năm)'],
    ['absent', { totalMembers: 9, present: 9 }, '00 (không)'],
    ['absent', { present: 9 }, '[vote.totalMembers]'],
    ['absent', { totalMembers: 9 }, '[vote.present]'],
    ['absent', { totalMembers: 7, present: 9 }, '[vote.present]'],
  ] as const)('%s of %j', (field, vote, expected) => {
    expect(words(voteOf(vote)[field])).toBe(expected);
  });

  test('none is known without a vote', () => {
    const { given, issued, threshold, base } = voteOf(undefined);
    expect([given, words(issued), words(threshold), words(base)]).toEqual([
      false,
      '[vote.issued]',
      '[vote.threshold]',
      'tổng số thành viên',
    ]);
  });
});

test('the threshold and what percents are of', () => {
  const { given, threshold, base } = voteOf(FULL);
  expect([given, words(threshold), words(base)]).toEqual([true, '66,7%', 'số phiếu hợp lệ']);
  expect(words(voteOf({ threshold: 0 }).threshold)).toBe('0%');
  expect(words(voteOf({ threshold: 66.67 }).threshold)).toBe('66,67%');
});

describe('who counts', () => {
  test('the first is the head', () => {
    const tellers = [{ name: 'A', title: 'Phó Giám đốc', unit: 'Sở Y tế' }, { name: 'B' }, {}];
    expect(voteOf({ tellers }).tellers.map(({ id, task, line }) => [id, task, line].map(words))).toEqual([
      ['kiem-phieu-1', 'Trưởng ban', 'A, Phó Giám đốc Sở Y tế'],
      ['kiem-phieu-2', 'Ủy viên', 'B'],
      ['kiem-phieu-3', 'Ủy viên', '[vote.tellers[2].name]'],
    ]);
  });

  test('three places when nobody is named', () => {
    expect(voteOf({}).tellers.map(({ name }) => words(name))).toEqual([
      '[vote.tellers[0].name]',
      '[vote.tellers[1].name]',
      '[vote.tellers[2].name]',
    ]);
  });
});

describe('ballots on a sheet', () => {
  const put = (count: number) => ({
    recommendations: Array.from({ length: count }, (_, index) => ({ award: 'CTDT', collectiveName: `Phòng ${index}` })),
  });
  const kind = { ...REVIEW, id: 'phieu' };

  const short = { bloc: { name: 'Khối thi đua' }, authority: { superior: 'Tỉnh ủy' } };
  const long = {
    ...short,
    bloc: { name: 'Khối thi đua các cơ quan tham mưu, giúp việc và các đơn vị sự nghiệp tỉnh A' },
  };

  test.each([
    ['state', 'a short', short, 6, 2],
    ['state', 'a short', short, 7, 1],
    ['state', 'a long', long, 3, 2],
    ['state', 'a long', long, 4, 1],
    ['party', 'a short', short, 5, 2],
    ['party', 'a short', short, 6, 1],
    ['party', 'a long', long, 2, 2],
    ['party', 'a long', long, 3, 1],
  ] as const)(
    'in the %s layout, under %s head, %i candidates of one award: %i',
    (regime, _, head, candidates, count) => {
      expect(viewOf({ ...put(candidates), ...head, regime }, kind).vote.ballots).toHaveLength(count);
    },
  );

  test('long names take two lines', () => {
    const recommendations = [1, 2, 3, 4].map(() => ({ award: 'CTDT', collectiveName: 'Phòng'.padEnd(60, ' a') }));
    expect(viewOf({ recommendations }, kind).vote.ballots).toHaveLength(1);
  });

  test('as many as the data asks for', () => {
    const documents = { phieu: { ballotsPerPage: 4 } };
    expect(viewOf({ ...put(20), documents }, kind).vote.ballots.map(words)).toEqual(['1', '2', '3', '4']);
    expect(viewOf({ documents }, kind).election.ballots).toHaveLength(4);
  });
});
