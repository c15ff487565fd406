import { describe, expect, test } from '@jest/globals';
import type { Prose } from '../../src/view/prose.js';
import { viewOf } from './view-of.js';
import { words } from './words.js';

const UNITS = [{ name: 'Sở Nội vụ' }, { name: 'Sở Y tế', headTitle: 'Giám đốc' }];
const paper = (entry: object, says: object = {}, regime = 'state') => {
  const per = 'subject' in entry && entry.subject === 'individual' ? 'individual' : 'collective';
  const recommendations = [{ award: 'CTDT', unit: 'Sở Nội vụ' }, entry];
  const kind = { id: 'bao-cao', of: 'review', dated: 'own' };
  return viewOf({ units: UNITS, recommendations, regime, ...says }, kind, { per, key: 'x', recommendation: 1 });
};
const merit = (entry: object, says: object = {}) => paper(entry, says).merit;
const told = (prose: Prose) => prose.map(({ paragraph }) => words(paragraph));

const PERSON = { award: 'CSTDT', subject: 'individual', unit: 'Sở Y tế', person: { name: 'Đỗ Thị Ế' } };

describe('what a merit report is made for', () => {
  test('is one recommendation, and the unit it belongs to', () => {
    const { merit: own, unit } = paper({ award: 'BKT', unit: 'Sở Y tế' });
    expect([own.award, own.name, own.isUnit, unit.name]).toEqual([
      'Bằng khen của Chủ tịch UBND tỉnh',
      'Sở Y tế',
      true,
      'Sở Y tế',
    ]);
  });

  test.each([
    ['CTDCP', 'Cờ thi đua của Chính phủ', true],
    ['CTDT', 'Cờ thi đua của UBND tỉnh', false],
    ['TTLDXS', 'danh hiệu Tập thể lao động xuất sắc', false],
    ['BKTTG', 'Bằng khen của Thủ tướng Chính phủ', true],
    ['HCLD3', 'Huân chương Lao động hạng Ba', true],
    ['Cờ của Khối', 'Cờ của Khối', false],
  ])('%s is asked for as %s; confirmed for the Prime Minister: %p', (award, phrase, ofState) => {
    expect(merit({ award, unit: 'Sở Y tế' })).toMatchObject({ award: phrase, ofState });
  });

  test('may be a part of a unit, or a person', () => {
    expect(merit({ award: 'TTLDXS', unit: 'Sở Y tế', collectiveName: 'Văn phòng' })).toMatchObject({
      name: 'Văn phòng, Sở Y tế',
      isUnit: false,
    });
    expect(words(merit(PERSON).name)).toBe('Đỗ Thị Ế, Sở Y tế');
  });

  test('is nothing in other papers: all gaps', () => {
    const { merit: none } = viewOf({ recommendations: [{ award: 'CTDCP', unit: 'Sở Y tế' }] });
    expect([words(none.award), words(none.name), none.ofState]).toEqual([
      '[recommendations.award]',
      '[recommendations.unit]',
      false,
    ]);
  });
});

describe('the report of a person', () => {
  test('says who that is', () => {
    const person = {
      name: 'Đỗ Thị Ế',
      otherName: 'Đỗ Ế',
      birthday: '7/3/1980',
      gender: 'nữ',
      position: 'Trưởng phòng, Sở Y tế',
      hometown: 'Xã Một',
      residence: 'Phường Hai',
      education: 'Bác sĩ',
      degree: 'Thạc sĩ',
      duties: 'Việc một\nViệc hai',
    };
    const { person: said } = merit({ ...PERSON, person });
    const { duties, ...rest } = said;
    expect(rest).toEqual({
      name: 'Đỗ Thị Ế',
      otherName: 'Đỗ Ế',
      birthday: '07/3/1980',
      gender: 'Nữ',
      work: 'Trưởng phòng, Sở Y tế',
      hometown: 'Xã Một',
      residence: 'Phường Hai',
      education: 'Bác sĩ',
      degree: 'Thạc sĩ',
    });
    expect(told(duties)).toEqual(['Việc một', 'Việc hai']);
  });

  test('leaves gaps, but none for what few people have', () => {
    const { person, results, measures } = merit(PERSON);
    expect([person.birthday, person.gender, person.hometown, person.education].map(words)).toEqual([
      '[recommendations[1].person.birthday]',
      '[recommendations[1].person.gender]',
      '[recommendations[1].person.hometown]',
      '[recommendations[1].person.education]',
    ]);
    expect([person.otherName, person.degree]).toEqual(['', '']);
    expect(told(person.duties)).toEqual(['[recommendations[1].person.duties]']);
    expect([told(results), measures]).toEqual([['[recommendations[1].merit.results]'], []]);
  });
});

describe('the report of a collective', () => {
  test('says what it is and did, with a line to fill for each part of the form', () => {
    const { collective, results, measures, policies, organizations } = merit({
      award: 'CTDT',
      unit: 'Sở Y tế',
      collective: { address: 'Số 1', history: 'Lập năm 2004' },
      merit: { results: 'Vượt chỉ tiêu', policies: 'Chấp hành tốt' },
    });
    expect([collective.address, told(collective.history), told(collective.functions)]).toEqual([
      'Số 1',
      ['Lập năm 2004'],
      ['[recommendations[1].collective.functions]'],
    ]);
    expect([results, measures, policies, organizations].flatMap(told)).toEqual([
      'Vượt chỉ tiêu',
      '[recommendations[1].merit.measures]',
      'Chấp hành tốt',
      '[recommendations[1].merit.organizations]',
    ]);
  });

  test('names initiatives with what recognised them', () => {
    const initiatives = [{ name: 'Sổ tay', decision: 'Quyết định số 9' }, { name: 'Phần mềm' }];
    expect(merit({ award: 'CTDT', unit: 'Sở Y tế', initiatives }).initiatives).toEqual([
      'Sổ tay (Quyết định số 9)',
      'Phần mềm',
    ]);
  });
});

describe('the years of results', () => {
  const years = (entry: object, says: object = {}) =>
    merit({ ...PERSON, ...entry }, says).years.map(({ year, level, opens, rows, initiative, decision }) =>
      [year, level, initiative, decision].map(words).concat(opens ? String(rows) : []),
    );
  const gap = '[recommendations[1].ratings]';

  test.each([
    ['CTDCP', ['2023']],
    ['BKT', ['2022', '2023']],
    ['CSTDT', ['2021', '2022', '2023']],
    ['BKTTG', ['2019', '2020', '2021', '2022', '2023']],
  ])('of %s are as many as its standard looks back on', (award, expected) => {
    expect(years({ award }).map(([year]) => year)).toEqual(expected);
  });

  test('end with the year under review', () => {
    const says = { conference: { kind: 'tong-ket-va-ky' }, reviewYear: 2022 };
    expect(years({ award: 'BKT' }, says).map(([year]) => year)).toEqual(['2021', '2022']);
    expect(years({ award: 'BKT' }, { conference: { kind: 'tong-ket-va-ky' } })).toEqual([
      ['[recommendations[1].initiatives]', gap, '', '', '1'],
    ]);
  });

  test('with those the data names; several initiatives of a year stand beside it', () => {
    expect(
      years({
        award: 'BKT',
        ratings: [
          { year: 2023, level: 'Xuất sắc' },
          { year: 2020, level: 'Tốt' },
        ],
        initiatives: [
          { name: 'A', decision: 'Số 1', year: 2023 },
          { name: 'B', year: 2023 },
          { name: 'C', decision: 'Số 3' },
        ],
      }),
    ).toEqual([
      ['2020', 'Tốt', '', '', '1'],
      ['2022', gap, '', '', '1'],
      ['2023', 'Xuất sắc', 'A', 'Số 1', '2'],
      ['2023', 'Xuất sắc', 'B', '[recommendations[1].initiatives[1].decision]'],
      ['[recommendations[1].initiatives]', gap, 'C', 'Số 3', '1'],
    ]);
  });
});

describe('awards held already', () => {
  const held = (priorAwards: readonly object[], says: object = {}) => {
    const { titles, forms } = merit({ ...PERSON, priorAwards }, says);
    const lines = (rows: typeof titles) =>
      rows.map((row) => [row.year, row.award, row.decision].map(words).join(' | '));
    return { titles: lines(titles), forms: lines(forms) };
  };

  test('are titles or forms, by the catalogue and what the data adds to it', () => {
    const awards = [{ name: 'Cờ của Khối', category: 'title' }];
    expect(
      held(
        [
          { year: 2020, award: 'BKT', decision: 'Số 7' },
          { year: 2021, award: 'CSTDCS' },
          { year: 2022, award: 'Cờ của Khối', decision: 'Số 8' },
        ],
        { awards },
      ),
    ).toEqual({
      titles: [
        '2021 | Chiến sĩ thi đua cơ sở | [recommendations[1].priorAwards[1].decision]',
        '2022 | Cờ của Khối | Số 8',
      ],
      forms: ['2020 | Bằng khen của Chủ tịch UBND tỉnh | Số 7'],
    });
  });

  test('are a line to fill where none is known', () => {
    const empty = new Array(3).fill('[recommendations[1].priorAwards]').join(' | ');
    expect(held([])).toEqual({ titles: [empty], forms: [empty] });
  });
});
