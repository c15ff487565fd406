import { describe, expect, test } from '@jest/globals';
import type { Printable } from '../../src/view/blank.js';
import { FULL_REPORT } from '../model/full/narrative.js';
import { viewOf } from './view-of.js';
import { words } from './words.js';

const yearEnd = (says: object = {}, settings: object = {}) =>
  viewOf({ ...says, documents: { 'giao-uoc': settings } }, { of: 'review' }).report;
const halfYear = (says: object = {}, settings: object = {}) =>
  viewOf({ ...says, documents: { 'giao-uoc': settings } }, { of: 'half-year' }).report;

const rows = (list: readonly Readonly<Record<string, Printable | readonly Printable[]>>[]) =>
  list.map((row) =>
    Object.values(row).map((value) =>
      [value]
        .flat()
        .map((one) => words(one as Printable))
        .join(' | '),
    ),
  );

describe('the period', () => {
  test('a year and the next, or the halves of one', () => {
    expect([yearEnd().period, yearEnd().next].map(words)).toEqual(['năm 2023', 'năm 2024']);
    expect([halfYear().period, halfYear().next].map(words)).toEqual(['6 tháng đầu năm 2023', '6 tháng cuối năm 2023']);
  });

  test('the year reviewed by the conference that signs the next pledge', () => {
    const conference = { kind: 'tong-ket-va-ky' };
    const { period, next } = yearEnd({ conference, reviewYear: 2022 });
    expect([period, next].map(words)).toEqual(['năm 2022', 'năm 2023']);
    expect(words(yearEnd({ conference }).next)).toBe('năm [reviewYear]');
  });
});

test('who chairs and helps in the year of the report', () => {
  const roles = [
    { role: 'chair', unit: 'Sở Y tế', year: 2023 },
    { role: 'viceChair', unit: 'Sở Nội vụ', year: 2023 },
    { role: 'chair', unit: 'Sở Nội vụ', year: 2022 },
  ];
  expect(words(yearEnd({ roles }).roles)).toBe('Sở Y tế là Khối trưởng, Sở Nội vụ là Khối phó');
  const earlier = { roles, conference: { kind: 'tong-ket-va-ky' }, reviewYear: 2022 };
  expect(words(yearEnd(earlier).roles)).toBe('Sở Nội vụ là Khối trưởng');
  expect(words(yearEnd().roles)).toBe('[roles] là Khối trưởng');
});

describe('staff of all units', () => {
  const units = [
    { name: 'Sở Nội vụ', staff: { total: 1200, women: 4 } },
    { name: 'Sở Y tế', staff: { total: 34, women: 3 } },
  ];

  test('is added up; a gap names the first unit that does not say', () => {
    const { given, total, women, partyMembers } = yearEnd({ units }).staff;
    expect(given).toBe(true);
    expect([total, women, partyMembers].map(words)).toEqual(['1.234', '07', '[units[0].staff.partyMembers]']);
  });

  test('is no sum while units are missing', () => {
    expect(words(yearEnd({ units, unitsComplete: false }).staff.total)).toBe('[units]');
    expect(yearEnd().staff.given).toBe(false);
  });
});

describe('the words', () => {
  test('none written: a line to fill in every section', () => {
    const { given, text } = yearEnd();
    expect(given).toBe(false);
    for (const [section, prose] of Object.entries(text)) {
      expect(prose.map(({ paragraph }) => words(paragraph))).toEqual([`[narrative.yearEnd.${section}]`]);
    }
    expect(Object.keys(text).sort()).toEqual(Object.keys(FULL_REPORT).sort());
  });

  test('some written: the others are left out', () => {
    const { given, text } = yearEnd({ narrative: { yearEnd: { causes: 'Thiếu người' } } });
    expect(given).toBe(true);
    expect(text.causes.map(({ paragraph }) => words(paragraph))).toEqual(['Thiếu người']);
    expect(Object.values(text).flat()).toHaveLength(1);
  });

  test('each report has its own', () => {
    const narrative = { yearEnd: { tasks: 'Cả năm' }, halfYear: { tasks: 'Nửa năm' } };
    expect(yearEnd({ narrative }).text.tasks[0]?.paragraph).toBe('Cả năm');
    expect(halfYear({ narrative }).text.tasks[0]?.paragraph).toBe('Nửa năm');
    expect([yearEnd({ narrative }).halfYear, halfYear({ narrative }).halfYear]).toEqual([false, true]);
    expect(halfYear({ narrative: { yearEnd: FULL_REPORT } }).given).toBe(false);
  });

  test('the conference of the half year calls for its report', () => {
    expect(halfYear({ halfYearConference: {} }).given).toBe(true);
    expect(yearEnd({ halfYearConference: {} }).given).toBe(false);
  });
});

describe('targets', () => {
  const target = (planned?: string, actual?: string) => ({
    content: 'Chỉ tiêu',
    ...(planned === undefined ? {} : { planned }),
    ...(actual === undefined ? {} : { actual }),
  });

  test.each([
    ['36', '41', '113,9'],
    ['95%', '97,5%', '102,6'],
    ['1.000', '1.050,5', '105,1'],
    ['3', '3', '100'],
    ['từ 10', '12', ''],
    ['10', 'đạt', ''],
    ['0', '5', ''],
    [undefined, '5', ''],
    ['5', undefined, ''],
  ])('%s planned, %s reached: %s percent', (planned, actual, percent) => {
    const [row] = yearEnd({ targets: [target(planned, actual)] }).targets;
    expect(row?.percent).toBe(percent);
  });

  test('those of the contents first; what is not known are gaps', () => {
    const pledge = {
      items: [{ text: 'Một', targets: [{ content: 'A', unitOfMeasure: '%', planned: '5', actual: '6' }] }],
    };
    expect(rows(yearEnd({ pledge, targets: [{ content: 'B' }] }).targets)).toEqual([
      ['1', 'A', '%', '5', '6', '120'],
      ['2', 'B', '', '[targets[0].planned]', '[targets[0].actual]', ''],
    ]);
  });

  test('of the next year are no results of the one reviewed, unless some are given', () => {
    const earlier = { conference: { kind: 'tong-ket-va-ky' }, reviewYear: 2022 };
    expect(yearEnd({ ...earlier, targets: [target('5')] }).targets).toEqual([]);
    expect(yearEnd({ ...earlier, targets: [target('5', '6')] }).targets).toHaveLength(1);
  });

  test('in the middle of the year have results of their own, against the plan of the whole year', () => {
    const targets = [target('5', '6'), { ...target('40', '41'), halfYearActual: '21,5' }];
    expect(rows(halfYear({ targets }).targets)).toEqual([
      ['1', 'Chỉ tiêu', '', '5', '[targets[0].halfYearActual]', ''],
      ['2', 'Chỉ tiêu', '', '40', '21,5', '53,8'],
    ]);
    expect(rows(yearEnd({ targets }).targets).map(([, , , , actual]) => actual)).toEqual(['6', '41']);
    expect(halfYear({ targets: [target('5', '6')] }).targets).toEqual([]);
  });
});

describe('movements', () => {
  const movements = [
    {
      name: 'Chung sức',
      period: '2021 - 2025',
      level: 'Tỉnh',
      result: 'Hai xã đạt\n- Một xã **nâng cao**\n2. Ba thôn',
    },
    { name: '“Văn hóa công sở”', launchedBy: 'UBND tỉnh' },
    { name: 'Đổi mới' },
  ];

  test('name, who launched them, what came of them', () => {
    expect(rows(yearEnd({ movements }).movements)).toEqual([
      ['1', '“Chung sức” giai đoạn 2021 - 2025', 'Tỉnh', 'Hai xã đạt | - Một xã *nâng cao* | 2. Ba thôn'],
      ['2', '“Văn hóa công sở”', 'UBND tỉnh', '[movements[1].result]'],
      ['3', '“Đổi mới”', '[movements[2].level]', '[movements[2].result]'],
    ]);
  });

  test('of an earlier year only those with a result', () => {
    const { movements: shown } = yearEnd({ movements, conference: { kind: 'tong-ket' }, reviewYear: 2022 });
    expect(rows(shown).map(([, name]) => name)).toEqual(['“Chung sức” giai đoạn 2021 - 2025']);
  });
});

describe('awards', () => {
  const recommendations = [
    { award: 'Bằng khen của Chủ tịch UBND tỉnh', count: 4 },
    { award: 'BKT', subject: 'individual', person: { name: 'Lê A' }, stage: 'awarded' },
    { award: 'CTDCP', unit: 'Sở Y tế', stage: 'decided' },
    { award: 'CTDT', unit: 'Sở Y tế', stage: 'registered' },
    { award: 'TTLDXS', count: 12, year: 2022, stage: 'awarded' },
  ];

  test('counted by award, titles and forms apart, recommended and decided', () => {
    const { any, titles, forms, sums } = yearEnd({ recommendations }).awards;
    expect(any).toBe(true);
    expect(rows(titles)).toEqual([
      ['1', 'Cờ thi đua của Chính phủ', '01', '0', '01', '0'],
      ['2', 'Tập thể lao động xuất sắc', '0', '0', '12', '0'],
    ]);
    expect(rows(forms)).toEqual([['1', 'Bằng khen của Chủ tịch UBND tỉnh', '04', '01', '0', '01']]);
    expect(rows([sums])).toEqual([['', '', '05', '01', '13', '01']]);
  });

  test('agree with the lists of the other papers', () => {
    const view = viewOf({ recommendations }, { of: 'review' });
    expect([view.report.awards.sums.proposedCollectives, view.report.awards.sums.proposedIndividuals]).toEqual([
      view.nominations.collectives.count,
      view.nominations.individuals.count,
    ]);
    expect(view.report.awards.sums.grantedCollectives).toBe(view.awarded.collectives.count);
  });

  test('by the middle of the year only those of earlier years, none recommended', () => {
    const { sums, granted } = halfYear({ recommendations }).awards;
    expect(rows([sums])).toEqual([['', '', '', '', '12', '0']]);
    expect(granted).toEqual(['Tập thể lao động xuất sắc: 12 tập thể']);
  });

  test('by the middle of a year that began with the review of the one before: what that review recommends', () => {
    const reviewed = { recommendations, conference: { kind: 'tong-ket-va-ky' }, reviewYear: 2022 };
    const { recommends, awards } = halfYear(reviewed);
    expect(recommends).toBe(true);
    expect(rows([awards.sums])).toEqual([['', '', '17', '01', '13', '01']]);
    expect(rows([halfYear({ ...reviewed, reviewYear: undefined }).awards.sums])).toEqual([
      ['', '', '05', '01', '13', '01'],
    ]);
    expect([halfYear().recommends, yearEnd().recommends]).toEqual([false, true]);
  });

  test('no noughts are claimed where the data tells of none', () => {
    const proposed = yearEnd({ recommendations: recommendations.slice(0, 1) }).awards;
    expect(rows([...proposed.forms, proposed.sums]).map((row) => row.slice(2))).toEqual([
      ['04', '0', '', ''],
      ['04', '0', '', ''],
    ]);
  });

  test('none at all', () => {
    expect(yearEnd().awards.any).toBe(false);
    expect(yearEnd({ recommendations: [{ award: 'CTDT', count: 0 }] }).awards.any).toBe(false);
  });
});

describe('annexes', () => {
  const says = {
    targets: [{ content: 'A' }],
    recommendations: [{ award: 'CTDT', unit: 'Sở Y tế' }],
    scoring: { groups: [{ content: 'Nhóm', criteria: [{ code: '1', content: 'A', max: 5 }] }] },
    scores: [{ unit: 'Sở Y tế', entries: [{ criterion: '1', self: 5 }] }],
  };
  const names = (regime: string, some: object = says, settings: object = { annexes: true }) =>
    rows([yearEnd({ regime, ...some }, settings).annexes])[0];
  const none = '[recommendations]';

  test('are called as the regime counts them, by what there is', () => {
    expect(names('state')).toEqual(['Phụ lục I', 'Phụ lục II', 'Phụ lục III', 'Phụ lục IV']);
    expect(names('party')).toEqual(['Phụ lục 1', 'Phụ lục 2', 'Phụ lục 3', 'Phụ lục 4']);
    const { targets: _, ...some } = says;
    expect(names('state', some)).toEqual([none, 'Phụ lục I', 'Phụ lục II', 'Phụ lục III']);
    expect(names('state', { targets: says.targets })).toEqual(['Phụ lục', none, none, none]);
  });

  test('are none unless asked for', () => {
    expect(names('state', says, {})).toEqual([none, none, none, none]);
  });

  test('in the middle of the year are those of what there is by then: no scores', () => {
    const named = (some: object) => rows([halfYear(some, { annexes: true }).annexes])[0];
    expect(named(says)).toEqual([none, none, none, none]);
    const granted = { award: 'TTLDXS', count: 12, year: 2022, stage: 'awarded' };
    const given = {
      ...says,
      targets: [{ content: 'A', halfYearActual: '5' }],
      recommendations: [...says.recommendations, granted],
    };
    expect(named(given)).toEqual(['Phụ lục I', 'Phụ lục II', none, none]);
    const reviewed = { ...given, conference: { kind: 'tong-ket-va-ky' }, reviewYear: 2022 };
    expect(named(reviewed)).toEqual(['Phụ lục I', 'Phụ lục II', none, 'Phụ lục III']);
  });
});
