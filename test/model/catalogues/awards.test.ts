import { describe, expect, test } from '@jest/globals';
import { AWARDS } from '../../../src/model/catalogues/awards.js';
import { findAward } from '../../../src/model/catalogues/find-award.js';
import { spellingKey } from '../../../src/model/spelling-key.js';

const SINCE_2003 = { year: 2004, month: 7, day: 1 };
const LAW_2003_ENDS = { year: 2023, month: 12, day: 31 };

const each = AWARDS.map((award) => [award.code, award] as const);

describe('the catalogue of awards', () => {
  test('has codes that stand once, in ASCII', () => {
    const codes = AWARDS.map(({ code }) => code);
    expect(new Set(codes.map(spellingKey)).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[A-Z][A-Z\d]+$/u);
  });

  test('gives no name, code or alias to two awards', () => {
    const keys = AWARDS.flatMap(({ code, name, aliases }) => [...new Set([code, name, ...aliases].map(spellingKey))]);
    expect(keys.filter((key, index) => keys.indexOf(key) < index)).toEqual([]);
  });

  test('has titles before forms, and of each the higher before the lower', () => {
    const levels = ['state', 'province', 'base'];
    for (const subject of ['collective', 'individual'] as const) {
      const titles = AWARDS.filter((award) => award.category === 'title' && award.subject === subject);
      expect(titles.map(({ level }) => levels.indexOf(level))).toEqual(
        titles.map(({ level }) => levels.indexOf(level)).sort((a, b) => a - b),
      );
    }
    const forms = AWARDS.filter(({ category }) => category === 'form').map(({ level }) => levels.indexOf(level));
    expect(forms).toEqual([...forms].sort((a, b) => a - b));
    expect(AWARDS.map(({ category }) => category).join(' ')).toMatch(/^(title ?)+(form ?)+$/u);
  });

  test('says of former names only what data may still write, for days before the present name or beside it', () => {
    for (const { aliases, formerNames = [] } of AWARDS) {
      for (const { name, from, to } of formerNames) {
        expect(aliases).toContain(name);
        expect([to.year, to.month, to.day] > [from.year, from.month, from.day]).toBe(true);
      }
    }
  });

  test.each(each)('%s may be proposed until its last day', (_, { from, to }) => {
    expect(from.year).toBeGreaterThanOrEqual(2004);
    if (to !== undefined) expect([to.year, to.month, to.day] > [from.year, from.month, from.day]).toBe(true);
  });
});

describe('an award of the catalogue', () => {
  test.each(each)(
    '%s is found by its own name',
    (code, { name, shortName, category, subject, level, voteRequired, years, from, to }) => {
      expect(findAward(name)).toEqual({
        key: code,
        name,
        shortName,
        category,
        subject,
        rank: AWARDS.findIndex((award) => award.code === code),
        ofState: level === 'state',
        voteRequired,
        years: years ?? 1,
        from,
        to,
      });
    },
  );

  test.each([
    ['CTDCP', true, 1],
    ['CTDT', false, 1],
    ['CSTDTQ', true, 6],
    ['CSTDT', false, 3],
    ['HCLD3', true, 5],
    ['BKTTG', true, 5],
    ['BKT', false, 2],
    ['GK', false, 1],
  ])('%s is of the State: %p; its standard looks back %d years', (code, ofState, years) => {
    expect(findAward(code)).toMatchObject({ ofState, years });
  });

  test.each(each)('%s is found by its code and prints its name', (code, { name }) => {
    expect(findAward(code)).toEqual(findAward(name));
    expect(findAward(code.toLowerCase())).toEqual(findAward(name));
  });

  const aliases = AWARDS.flatMap(({ code, aliases: others }) => others.map((alias) => [alias, code] as const));

  test.each(aliases)('“%s” is %s and prints as written', (alias, code) => {
    expect(findAward(alias)).toMatchObject({ key: code, name: alias, shortName: alias });
  });

  test.each([
    ['Tập thể Lao động xuất sắc', 'TTLDXS'],
    ['TẬP THỂ LAO ĐỘNG TIÊN TIẾN', 'TTLDTT'],
    ['Bằng khen của Chủ tịch Uỷ ban nhân dân tỉnh', 'BKT'],
    ['Cờ thi đua của Uỷ ban nhân dân tỉnh', 'CTDT'],
    ['  Cờ  thi đua của Chính phủ ', 'CTDCP'],
    ['Chiến sĩ thi đua cơ sở'.normalize('NFD'), 'CSTDCS'],
    ['“Cờ thi đua của Chính phủ”', 'CTDCP'],
    ['Cờ thi đua của UBND tỉnh Nam Định', 'CTDT'],
    ['CỜ THI ĐUA CỦA UBND TỈNH NAM ĐỊNH', 'CTDT'],
    ['Cờ thi đua của UBND tỉnh Bà Rịa - Vũng Tàu', 'CTDT'],
    ['Cờ thi đua của UBND tỉnh Bà Rịa-Vũng Tàu', 'CTDT'],
    ['Bằng khen của Chủ tịch Ủy ban nhân dân thành phố Hồ Chí Minh', 'BKT'],
    ['Bằng khen của UBND tỉnh Thừa Thiên Huế'.normalize('NFD'), 'BKT'],
    ['Chiến sĩ thi đua cấp tỉnh Đắk Lắk', 'CSTDT'],
  ])('is found however it is spelt: %p', (text, code) => {
    expect(findAward(text)).toMatchObject({ key: code, name: text });
  });

  test.each([
    ['CTDT', SINCE_2003, undefined],
    ['Cờ thi đua của UBND tỉnh', SINCE_2003, undefined],
    ['Cờ thi đua cấp tỉnh', SINCE_2003, LAW_2003_ENDS],
    ['Chiến sỹ thi đua cấp tỉnh', SINCE_2003, LAW_2003_ENDS],
    ['Chiến sĩ thi đua tỉnh', SINCE_2003, undefined],
    ['Xã, phường, thị trấn tiêu biểu', { year: 2024, month: 1, day: 1 }, { year: 2025, month: 6, day: 30 }],
    ['Xã, phường, đặc khu tiêu biểu', { year: 2025, month: 7, day: 1 }, undefined],
  ])('has that name on some days: %p', (text, from, to) => {
    expect(findAward(text)).toMatchObject({ from, ...(to === undefined ? {} : { to }) });
    if (to === undefined) expect(findAward(text).to).toBeUndefined();
  });
});

describe('an award nobody lists', () => {
  test('is a form of award that comes last', () => {
    expect(findAward('Kỷ niệm chương')).toEqual({
      key: spellingKey('Kỷ niệm chương'),
      name: 'Kỷ niệm chương',
      shortName: 'Kỷ niệm chương',
      category: 'form',
      rank: AWARDS.length,
      ofState: false,
      voteRequired: false,
      years: 1,
    });
  });

  test('is one with itself, however it is spelt', () => {
    expect(findAward('Giải thưởng Hoà Bình').key).toBe(findAward('giải thưởng Hòa Bình').key);
    expect(findAward('Giải thưởng Hoà Bình').key).not.toBe(findAward('Giải thưởng Hòa Bính').key);
  });

  test.each([
    'Lao động',
    'Bằng khen',
    'Huân chương Lao động',
    'Chiến sĩ thi đua',
    'Bằng khen của UBND tỉnh về phong trào',
    'Bằng khen của Tỉnh Đoàn',
    '',
  ])('is not taken for one that is: %p', (text) => {
    expect(findAward(text)).toMatchObject({ category: 'form', rank: AWARDS.length });
  });
});

describe('an award the data adds', () => {
  const added = [
    { name: 'Cờ luân lưu của Khối', shortName: 'Cờ Khối', category: 'title' },
    { name: 'Gương mặt tiêu biểu', category: 'title' },
    { name: 'Giấy khen', shortName: 'GK Khối', category: 'title' },
  ] as const;

  test('is found by its name, with its category and short name', () => {
    expect(findAward('cờ luân lưu của khối', added)).toMatchObject({
      name: 'Cờ luân lưu của Khối',
      shortName: 'Cờ Khối',
      category: 'title',
    });
  });

  test('has its own name for a short one where none is given', () => {
    expect(findAward('Gương mặt tiêu biểu', added).shortName).toBe('Gương mặt tiêu biểu');
  });

  test('wins over the catalogue', () => {
    expect(findAward('Giấy khen', added)).toMatchObject({ shortName: 'GK Khối', category: 'title' });
    expect(findAward('Giấy khen')).toMatchObject({ category: 'form' });
  });

  test('has the days the data gives it', () => {
    const [from, to] = [{ year: 2020, month: 1, day: 1 }, LAW_2003_ENDS];
    expect(findAward('Cờ Khối', [{ name: 'Cờ Khối', category: 'title', from, to }])).toMatchObject({ from, to });
    expect(findAward('Gương mặt tiêu biểu', added)).not.toHaveProperty('from');
  });

  test('leaves the catalogue as it is', () => {
    expect(findAward('CTDCP', added)).toEqual(findAward('CTDCP'));
  });
});
