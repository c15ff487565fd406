import { describe, expect, test } from '@jest/globals';
import type { Printable } from '../../../src/view/blank.js';
import { FULL_SCORES, FULL_SCORING } from '../../model/full/scoring.js';
import { viewOf } from '../view-of.js';
import { words } from '../words.js';

const GROUPS = [
  { content: 'Trừ', kind: 'penalty', max: 5, criteria: [{ code: 't1', content: 'Nộp chậm', max: 5 }] },
  {
    content: 'Nhiệm vụ',
    max: 70,
    criteria: [
      {
        code: '1',
        content: 'Kế hoạch',
        max: 60,
        evidence: 'Báo cáo',
        parts: [
          { code: '1a', content: 'Đúng hạn', max: 40, evidence: 'Sổ theo dõi' },
          { code: '1b', content: 'Đủ việc', max: 20 },
        ],
      },
      { code: '2', content: 'Cải cách', max: 10 },
    ],
  },
  { content: 'Thi đua', criteria: [{ code: '3', content: 'Phong trào', max: 30.5 }] },
  { content: 'Thưởng', kind: 'bonus', criteria: [{ code: 'h1', content: 'Sáng kiến', max: 10 }] },
];

const scoring = { source: 'Hướng dẫn số 5', groups: GROUPS };

type Points = Readonly<Record<string, number | undefined>>;
const verified = (unit: string, points: Points) => ({
  unit,
  entries: Object.entries(points).map(([criterion, value]) => ({ criterion, verified: value })),
});

const WHOLE = { '1a': 40, '1b': 18.5, 2: 9, 3: 30 };
const UNITS = ['Sở A', 'Sở B', 'Sở C', 'Sở D'].map((name) => ({ name }));
const FIRST = { per: 'unit', key: 'so-noi-vu', unit: 0 } as const;

const of = (says: object = {}) => viewOf({ scoring, ...says }).scoring;
const column = (rows: readonly Readonly<Record<string, unknown>>[], name: string) =>
  rows.map((row) => words(row[name] as Printable));

describe('the table', () => {
  test('what counts, then bonus, then penalty, numbered through; criteria and parts within each', () => {
    const { base, bonus, penalty, sums } = of();
    const groups = [...base, ...bonus, ...penalty];
    expect(groups.map(({ position, content, max }) => [position, content, max].map(words))).toEqual([
      ['I', 'Nhiệm vụ', '70'],
      ['II', 'Thi đua', '30,5'],
      ['III', 'Thưởng', '10'],
      ['IV', 'Trừ', '5'],
    ]);
    expect(base[0]?.lines.map(({ position, max, evidence }) => [position, max, evidence].map(words))).toEqual([
      ['1', '60', 'Báo cáo'],
      ['1.1', '40', 'Sổ theo dõi'],
      ['1.2', '20', ''],
      ['2', '10', ''],
    ]);
    expect([sums.base.max, sums.all.max].map(words)).toEqual(['100,5', '110,5']);
  });

  test.each([
    ['Hướng dẫn số 5', 'Căn cứ Hướng dẫn số 5'],
    ['Theo Hướng dẫn số 5', 'Theo Hướng dẫn số 5'],
    ['Căn cứ Hướng dẫn số 5', 'Căn cứ Hướng dẫn số 5'],
  ])('rests on %s', (source, line) => {
    expect(words(of({ scoring: { source } }).source)).toBe(line);
    expect(words(of({ scoring: {} }).source)).toBe('[scoring.source]');
  });

  test('a group without criteria and without a maximum leaves gaps, and no total', () => {
    const { base, sums } = viewOf({ scoring: { groups: [{ content: 'Nhóm' }] } }, {}, FIRST).scoring;
    expect([base[0]?.max, base[0]?.self, sums.base.max, sums.base.self].map((value) => words(value ?? ''))).toEqual([
      '[scoring.groups[0].max]',
      '[scores]',
      '[scoring.groups]',
      '[scores]',
    ]);
  });

  test('without one, an empty table to fill', () => {
    const { given, adjusted, base, bonus, penalty, sums } = viewOf().scoring;
    expect([given, adjusted]).toEqual([false, true]);
    expect([base, bonus, penalty].map((groups) => groups.map(({ lines }) => lines.length))).toEqual([[3], [1], [1]]);
    expect(words(sums.base.max)).toBe('[scoring.groups]');
  });
});

describe('the sheet of a unit', () => {
  const entries = [
    { criterion: '1a', self: 40, reason: 'Trễ một việc', evidence: 'Báo cáo số 3' },
    { criterion: '1b', self: 18.5 },
    { criterion: '2', self: 9 },
    { criterion: '3', self: 30 },
  ];
  const sheet = (own: readonly object[] = entries) =>
    viewOf({ scoring, scores: [{ unit: 'Sở Nội vụ', entries: own }] }, { of: 'review' }, FIRST).scoring;

  test('a criterion with parts, a group and the whole are sums', () => {
    const { base, sums, unitScored } = sheet();
    expect(unitScored).toBe(true);
    expect(column(base, 'self')).toEqual(['67,5', '30']);
    expect(column(base[0]?.lines ?? [], 'self')).toEqual(['58,5', '40', '18,5', '9']);
    expect([sums.base.self, sums.all.self].map(words)).toEqual(['97,5', '97,5']);
  });

  test('reason and proof stand on the line they were given for', () => {
    const [criterion, part] = sheet().base[0]?.lines ?? [];
    expect([criterion?.reason, part?.reason, part?.proof]).toEqual(['', 'Trễ một việc', 'Báo cáo số 3']);
  });

  test('bonus and penalty that nobody claims are nought; they change the total, not what counts', () => {
    expect(column([...sheet().bonus, ...sheet().penalty], 'self')).toEqual(['0', '0']);
    const more = [...entries, { criterion: 'h1', self: 2.5 }, { criterion: 't1', self: 0.5 }];
    const { sums } = sheet(more);
    expect([sums.base.self, sums.all.self].map(words)).toEqual(['97,5', '99,5']);
  });

  test('points of others leave their column empty until there are some, then gaps', () => {
    expect(sheet().base[0]?.lines.map(({ cross, verified: last }) => [cross, last].map(words))).toEqual(
      Array.from({ length: 4 }, () => ['', '']),
    );
    const crossed = [{ ...entries[0], cross: 39 }, ...entries.slice(1)];
    const { base, sums } = sheet(crossed);
    expect(column(base[0]?.lines ?? [], 'cross')).toEqual([
      '[scores[0].entries]',
      '39',
      '[scores[0].entries]',
      '[scores[0].entries]',
    ]);
    expect([sums.base.cross, sums.base.verified].map(words)).toEqual(['[scores[0].entries]', '']);
  });

  test('one criterion left out: no sum over it is claimed', () => {
    const { base, sums } = sheet(entries.slice(1));
    expect(column(base, 'self')).toEqual(['[scores[0].entries]', '30']);
    expect([sums.base.self, sums.all.self].map(words)).toEqual(['[scores[0].entries]', '[scores[0].entries]']);
  });

  test('a unit without scores has gaps', () => {
    const other = { per: 'unit', key: 'so-y-te', unit: 1 } as const;
    const view = viewOf({ scoring, scores: [{ unit: 'Sở Nội vụ', entries }] }, { of: 'review' }, other).scoring;
    expect([view.unitScored, view.scored]).toEqual([false, true]);
    expect(column([...view.base, ...view.bonus], 'self')).toEqual(['[scores]', '[scores]', '[scores]']);
  });
});

describe('all units', () => {
  const scores = [
    verified('Sở A', { ...WHOLE, h1: 1 }),
    verified('Sở B', { ...WHOLE, h1: 5, t1: 0.5 }),
    verified('Sở C', { ...WHOLE, h1: 1.5, t1: 0.5 }),
    verified('Sở D', WHOLE),
  ];

  test('by rank; ties share one and the next is left out', () => {
    const { ranked, results } = of({ units: UNITS, scores });
    expect(ranked).toBe(true);
    expect(results.map((row) => [row.unit, row.bonus, row.penalty, row.total, row.rank].map(words))).toEqual([
      ['Sở B', '5', '0,5', '102', '1'],
      ['Sở A', '1', '0', '98,5', '2'],
      ['Sở C', '1,5', '0,5', '98,5', '2'],
      ['Sở D', '0', '0', '97,5', '4'],
    ]);
    expect(results.map(({ tied }) => tied)).toEqual([false, true, true, false]);
    expect(column(results, 'position')).toEqual(['1', '2', '3', '4']);
  });

  test('no ranks, and the order of the bloc, while one total is missing', () => {
    const missing = [...scores.slice(0, 3), verified('Sở D', { ...WHOLE, 2: undefined })];
    const { ranked, results } = of({ units: UNITS, scores: missing });
    expect(ranked).toBe(false);
    expect(results.map((row) => [row.unit, row.total, row.rank].map(words))).toEqual([
      ['Sở A', '98,5', '[scores]'],
      ['Sở B', '102', '[scores]'],
      ['Sở C', '98,5', '[scores]'],
      ['Sở D', '[scores[3].entries]', '[scores]'],
    ]);
    expect(of({ units: UNITS, scores: scores.slice(0, 3) }).ranked).toBe(false);
    expect(of({ units: UNITS, unitsComplete: false, scores }).ranked).toBe(false);
  });

  test('a bonus claimed but not settled is not counted as nought', () => {
    const open = verified('Sở A', { ...WHOLE, h1: undefined });
    const [first] = of({ units: UNITS, scores: [open] }).results;
    expect([first?.verified, first?.bonus, first?.penalty, first?.total].map((value) => words(value ?? ''))).toEqual([
      '97,5',
      '[scores[0].entries]',
      '0',
      '[scores[0].entries]',
    ]);
  });

  test('nothing is nought of a unit that nobody scored', () => {
    const [first] = viewOf().scoring.results;
    expect([first?.self, first?.bonus, first?.penalty, first?.total].map((value) => words(value ?? ''))).toEqual([
      '[scores]',
      '[scores]',
      '[scores]',
      '[scores]',
    ]);
  });

  test('what each is recommended for: the unit itself, in the year under review', () => {
    const recommendations = [
      { award: 'BKT', unit: 'Sở A' },
      { award: 'CTDCP', unit: 'Sở A', stage: 'awarded' },
      { award: 'CTDT', unit: 'Sở B', stage: 'reviewed' },
      { award: 'CTDT', unit: 'Sở B', year: 2022 },
      { award: 'CTDT', unit: 'Sở B', collectiveName: 'Văn phòng' },
      { award: 'CSTDT', unit: 'Sở B', subject: 'individual', person: { name: 'Lê A' } },
    ];
    const { results } = of({ units: UNITS.slice(0, 2), recommendations });
    expect(column(results, 'proposal')).toEqual(['Cờ Chính phủ, BK tỉnh', '']);
  });
});

test('who scored whom, what came of it and where they differ', () => {
  const { pairs, team } = viewOf({
    scoring: FULL_SCORING,
    scores: FULL_SCORES,
    crossScoring: [
      { scorer: 'Sở Y tế', scored: 'Sở Nội vụ', remark: 'Đủ hồ sơ' },
      { scorer: 'Sở Nội vụ', scored: 'Sở Y tế' },
    ],
    scoringTeam: [{ name: 'Lê A' }],
  }).scoring;
  expect(
    pairs.map((pair) =>
      [pair.position, pair.scorer, pair.scored, pair.self, pair.cross, pair.verified, pair.remark].map(words),
    ),
  ).toEqual([
    ['1', 'Sở Y tế', 'Sở Nội vụ', '88,5', '87,5', '86', 'Đủ hồ sơ'],
    ['2', 'Sở Nội vụ', 'Sở Y tế', '[scores]', '[scores]', '[scores]', '[crossScoring[1].remark]'],
  ]);
  expect(column(pairs[0]?.differences ?? [], 'content')).toEqual([
    'Đúng thời hạn',
    'Cải cách hành chính',
    'Có sáng kiến',
    'Nộp chậm',
  ]);
  expect(column(pairs[0]?.differences ?? [], 'reason')[0]).toBe('Chậm một lần');
  expect(pairs[1]?.differences).toEqual([]);
  expect(column(team, 'line')).toEqual(['Lê A']);
});
