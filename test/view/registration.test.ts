import { describe, expect, test } from '@jest/globals';
import { Blank } from '../../src/view/blank.js';
import { viewOf } from './view-of.js';
import { words } from './words.js';

const REGISTRATIONS = [
  {
    unit: 'Sở Y tế',
    awards: [
      { award: 'Bằng khen của Chủ tịch UBND tỉnh' },
      { award: 'CSTDCS', quantity: 3 },
      { award: 'Tập thể Lao động xuất sắc' },
    ],
    note: 'lần hai',
  },
  { awards: [{ award: 'Giấy khen' }] },
  {
    unit: 'Sở Nội vụ',
    awards: [{ award: 'TTLDXS' }, { award: 'Chiến sĩ thi đua cơ sở', quantity: 12 }, { award: 'Lao động tiên tiến' }],
  },
  { unit: 'so-y-te', awards: [{ award: 'CTDT' }], note: 'bổ sung' },
];

const total = (says: object = {}, kind: object = {}) => viewOf(says, kind).registrationTotal;

describe('what all units register for', () => {
  const { given, wide, units, tables, sums } = total({ registrations: REGISTRATIONS });
  const [table] = tables;

  test('stands in one table, one column for each award from the highest title to the lowest form', () => {
    expect([given, wide, units, tables.length]).toEqual([true, true, '02', 1]);
    expect(table?.columns.map(({ name }) => words(name))).toEqual([
      'Cờ UBND tỉnh',
      'TTLĐXS',
      'CSTĐCS',
      'LĐTT',
      'BK tỉnh',
    ]);
    expect(table?.groups.map(({ name, columns }) => `${words(name)} ${words(columns)}`)).toEqual([
      'Danh hiệu thi đua 4',
      'Hình thức khen thưởng 1',
    ]);
  });

  test('has one row for each unit with all its entries: a tick, or how many', () => {
    expect(table?.rows.map(({ position, unit, cells, note }) => [position, unit, ...cells, note].map(words))).toEqual([
      ['1', 'Sở Y tế', 'x', 'x', '03', '', 'x', 'lần hai; bổ sung'],
      ['2', 'Sở Nội vụ', '', 'x', '12', 'x', '', ''],
    ]);
  });

  test('is summed: a tick for a unit is one, a tick for persons leaves the sum open', () => {
    const expected = ['01', '02', '15', '[registrations[2].awards[2].quantity]', '01'];
    expect(table?.totals.map(words)).toEqual(expected);
    expect(sums.map(({ total: sum }) => words(sum))).toEqual(expected);
    expect(sums.map(({ award }) => words(award))).toEqual([
      'Cờ thi đua của UBND tỉnh',
      'Tập thể Lao động xuất sắc',
      'Chiến sĩ thi đua cơ sở',
      'Lao động tiên tiến',
      'Bằng khen của Chủ tịch UBND tỉnh',
    ]);
  });

  test('leaves the sum of an award open of which nobody says whom it honours', () => {
    const registrations = [{ unit: 'Sở Y tế', awards: [{ award: 'Kỷ niệm chương' }] }];
    expect(total({ registrations }).tables[0]?.totals.map(words)).toEqual(['[registrations[0].awards[0].quantity]']);
  });

  test('adds up what a unit registers twice', () => {
    const awards = [
      { award: 'CSTDCS', quantity: 3 },
      { award: 'CSTDCS', quantity: 4 },
    ];
    const [twice] = total({ registrations: [{ unit: 'Sở Y tế', awards }] }).tables;
    expect([twice?.rows[0]?.cells, twice?.totals]).toEqual([['07'], ['07']]);
  });

  test('few awards need no long page', () => {
    const registrations = [{ unit: 'Sở Y tế', awards: [{ award: 'CTDCP' }, { award: 'CTDT' }] }];
    expect(total({ registrations })).toMatchObject({ wide: false });
  });

  test('more awards than a page holds stand in tables of their own, titles apart from forms, notes in the last', () => {
    const titles = ['CTDCP', 'CTDT', 'TTLDXS', 'TTLDTT', 'CSTDTQ', 'CSTDT', 'CSTDCS', 'LDTT'];
    const forms = ['HCLD1', 'HCLD2', 'BKTTG', 'BKT', 'GK'];
    const awards = [...forms, ...titles].map((award) => ({ award, quantity: 1 }));
    const split = total({ registrations: [{ unit: 'Sở Y tế', awards, note: 'n' }] });
    expect(split.wide).toBe(true);
    expect(split.tables.map(({ columns }) => columns.length)).toEqual([8, 5]);
    expect(split.tables.map(({ groups }) => groups.map(({ name }) => words(name)))).toEqual([
      ['Danh hiệu thi đua'],
      ['Hình thức khen thưởng'],
    ]);
    expect(split.tables.map(({ rows }) => rows.map(({ note }) => note))).toEqual([[''], ['n']]);
    expect(split.sums).toHaveLength(13);
  });

  test('a column is as wide as its longest word needs', () => {
    const award = 'Danh hiệu Nghiêngngảquángcả';
    const registrations = [{ unit: 'Sở Y tế', awards: [{ award: 'CTDCP' }, { award: 'TTLDXS' }, { award }] }];
    expect(total({ registrations }).tables[0]?.columns.map(({ share }) => share)).toEqual(['21', '24', '40']);
  });

  test('is a table to fill in, with the units in it, when none registered', () => {
    const empty = total({ registrations: [{ unit: 'Sở Y tế' }, { awards: [{ award: 'CTDCP' }] }] });
    expect([empty.given, empty.wide, empty.sums]).toEqual([false, false, []]);
    expect(empty.tables[0]?.rows.map(({ unit }) => unit)).toEqual(['Sở Nội vụ', 'Sở Y tế']);
    expect(empty.tables[0]?.columns.every(({ name }) => name instanceof Blank)).toBe(true);
    expect(empty.tables[0]?.totals).toHaveLength(4);
  });
});

describe('what one unit registers for', () => {
  const of = (unit: number, says: object = {}) =>
    viewOf({ registrations: REGISTRATIONS, ...says }, {}, { per: 'unit', key: 'a', unit }).unitRegistration;
  const rows = (list: readonly object[]) => list.map((row) => Object.values(row).map(words).join(' '));

  test('its titles, those of persons, then forms; with all its entries', () => {
    const { given, titles, forms, note } = of(1);
    expect(given).toBe(true);
    expect(titles.map(({ subjects, awards }) => [subjects, ...rows(awards)])).toEqual([
      ['Tập thể', '1 Cờ thi đua của UBND tỉnh x', '2 Tập thể Lao động xuất sắc x'],
      ['Cá nhân', '1 Chiến sĩ thi đua cơ sở 03'],
    ]);
    expect(rows(forms)).toEqual(['1 Bằng khen của Chủ tịch UBND tỉnh x']);
    expect(note).toBe('lần hai; bổ sung');
  });

  test('a title of which the catalogue says nothing has a place of its own', () => {
    const awards = [{ name: 'Lao động giỏi', category: 'title' }];
    const registrations = [{ unit: 'Sở Y tế', awards: [{ award: 'Lao động giỏi', quantity: 2 }] }];
    expect(
      of(1, { awards, registrations }).titles.map(({ subjects, awards: own }) => [subjects, ...rows(own)]),
    ).toEqual([['Danh hiệu khác', '1 Lao động giỏi 02']]);
  });

  test('the movements and targets of the year', () => {
    const movements = [
      { name: 'Chung sức', aim: 'Đạt chuẩn', launchedOn: 'Tháng 3', summedUpOn: 'Tháng 12' },
      { name: 'B' },
    ];
    const own = of(1, { movements, targets: [{ content: 'Hồ sơ', unitOfMeasure: '%', planned: '99' }] });
    expect(rows(own.movements)).toEqual([
      '1 “Chung sức” Đạt chuẩn Tháng 3 Tháng 12',
      '2 “B” [movements[1].aim] [movements[1].launchedOn] [movements[1].summedUpOn]',
    ]);
    expect(rows(own.targets)).toEqual(['1 Hồ sơ % 99 ']);
    expect(own.ownTargets).toBe(false);
  });

  test("the unit's own targets go before those of the bloc", () => {
    const registrations = [{ unit: 'Sở Nội vụ', targets: [{ content: 'Văn bản', planned: '98' }] }];
    const own = of(0, { registrations, targets: [{ content: 'Hồ sơ' }] });
    expect(own).toMatchObject({ given: true, ownTargets: true });
    expect(rows(own.targets)).toEqual(['1 Văn bản  98 ']);
  });

  test('leaves out what a unit that registers has not', () => {
    expect(of(0)).toMatchObject({ movements: [], targets: [], forms: [], given: true });
    expect(of(0).note).toBeInstanceOf(Blank);
  });

  test('is a form to fill in when the unit registers for nothing', () => {
    const own = of(1, { registrations: [] });
    expect(own.given).toBe(false);
    expect([own.movements, own.targets, own.forms].map(({ length }) => length)).toEqual([3, 3, 2]);
    expect(own.titles.map(({ subjects, awards }) => [subjects, ...rows(awards)])).toEqual([
      ['Tập thể', '1 [registrations] [registrations]', '2 [registrations] [registrations]'],
      ['Cá nhân', '1 [registrations] [registrations]', '2 [registrations] [registrations]'],
    ]);
  });

  test('is sent to the chair, except by the chair', () => {
    const roles = [{ role: 'chair', unit: 'Sở Y tế', year: 2023 }];
    expect([of(0, { roles }).toChair, of(1, { roles }).toChair, of(1).toChair]).toEqual([true, false, true]);
  });
});
