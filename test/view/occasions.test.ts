import { describe, expect, test } from '@jest/globals';
import { viewOf } from './view-of.js';
import { words } from './words.js';

const movements = (...given: object[]) => words(viewOf({ movements: given }).movements);
const bacHo = { name: 'Ngày Bác Hồ về thăm', date: '21/5/1963' };
const aiQuoc = { name: 'Ngày ra Lời kêu gọi thi đua ái quốc', date: '1948-06-11' };
const days = (...given: object[]) => words(viewOf({ commemorations: given }).commemorations);

describe('movements', () => {
  test('none is a gap', () => {
    expect(movements()).toBe('[movements]');
  });

  test.each([
    [[{ name: 'A' }], 'phong trào thi đua “A”'],
    [[{ name: 'A' }, { name: 'B' }], 'các phong trào thi đua “A” và “B”'],
    [[{ name: 'A' }, { name: 'B' }, { name: 'C' }], 'các phong trào thi đua “A”, “B” và “C”'],
    [[{ name: 'A', launchedBy: 'Thủ tướng Chính phủ' }], 'phong trào thi đua “A” do Thủ tướng Chính phủ phát động'],
    [[{ name: 'A', period: '2021-2025' }], 'phong trào thi đua “A” giai đoạn 2021-2025'],
    [
      [{ name: 'A', period: '2021-2025', launchedBy: 'UBND tỉnh' }, { name: 'B' }],
      'các phong trào thi đua “A” giai đoạn 2021-2025 do UBND tỉnh phát động và “B”',
    ],
  ])('%p', (given, printed) => {
    expect(movements(...given)).toBe(printed);
  });
});

describe('commemorations', () => {
  test('count the years to the year of the pledge', () => {
    expect(days(bacHo)).toBe('60 năm Ngày Bác Hồ về thăm (21/5/1963 - 21/5/2023)');
    expect(days(bacHo, aiQuoc)).toBe(
      '60 năm Ngày Bác Hồ về thăm (21/5/1963 - 21/5/2023) và 75 năm Ngày ra Lời kêu gọi thi đua ái quốc (11/6/1948 - 11/6/2023)',
    );
    expect(days({ name: 'Quốc khánh', date: '2/9/1945' })).toBe('78 năm Quốc khánh (02/9/1945 - 02/9/2023)');
    expect(days({ name: 'A', date: '31/12/2022' })).toBe('1 năm A (31/12/2022 - 31/12/2023)');
  });

  test('none is a gap', () => {
    expect(days()).toBe('[commemorations]');
  });
});

describe('what the pledge itself names is not named again', () => {
  const name = 'Thi đua xây dựng Văn hóa công sở';
  const given = { movements: [{ name }, { name: 'B' }], commemorations: [{ name, date: '1/1/2000' }] };

  test.each([
    ['in the text of a content', { items: [{ text: `Thực hiện phong trào “${name}”.` }] }],
    ['in a heading', { items: [{ heading: name }] }],
    ['in a point', { items: [{ text: 'Khác', points: ['Một', `Hai ${name}`] }] }],
    ['in the opening', { opening: `Hưởng ứng “${name}”,` }],
    ['in the commitment', { commitment: `Cam kết thực hiện ${name}` }],
    ['in another case', { items: [{ text: name.toUpperCase() }] }],
    ['in another spelling', { items: [{ text: 'phong trào thi đua xây dựng văn hoá công sở' }] }],
  ])('%s', (_, pledge) => {
    const view = viewOf({ ...given, pledge });
    expect(words(view.movements)).toBe('phong trào thi đua “B”');
    expect(words(view.commemorations)).toBe('[commemorations]');
  });

  test('when all are named there, nothing is left', () => {
    const pledge = { items: [{ text: `${name}; “B”` }] };
    expect(words(viewOf({ ...given, pledge }).movements)).toBe('[movements]');
  });

  test('but a name that only looks alike stays', () => {
    const pledge = { items: [{ text: 'Thi đua xây dựng văn hòa công sở' }] };
    expect(words(viewOf({ ...given, pledge }).movements)).toBe(`các phong trào thi đua “${name}” và “B”`);
  });
});
