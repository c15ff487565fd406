import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AWARDS } from '../../src/model/catalogues/awards.js';
import { decimal } from '../../src/text/decimal.js';
import { numberWords } from '../../src/text/number-words.js';
import { viewOf } from './view-of.js';
import { words } from './words.js';

const UNITS = [{ name: 'Sở Nội vụ' }, { name: 'Sở Y tế' }, { name: 'Ban Dân tộc' }];
const view = (recommendations: readonly object[], says: object = {}) =>
  viewOf({ units: UNITS, recommendations, ...says }).nominations;

const flag = (unit: string, more: object = {}) => ({ award: 'CTDT', unit, ...more });

describe('recommendations', () => {
  test('stand by award from the highest down, those of collectives apart from those of individuals', () => {
    const { collectives, individuals } = view([
      { award: 'Giải Hoa Mai', unit: 'Sở Y tế' },
      { award: 'BKT', unit: 'Sở Y tế' },
      { award: 'BKT', subject: 'individual', person: { name: 'Ngô Văn É' } },
      flag('Ban Dân tộc'),
      { award: 'Cờ thi đua của Chính phủ', unit: 'Sở Nội vụ' },
      { award: 'CSTDT', subject: 'individual', person: { name: 'Đỗ Thị Ế' } },
      flag('Sở Y tế'),
    ]);
    const outline = (groups: typeof collectives.groups) =>
      groups.map(({ numeral, award, rows }) => [numeral, award, rows.map((row) => [row.position, row.name]).join()]);
    expect(outline(collectives.groups)).toEqual([
      ['I', 'Cờ thi đua của Chính phủ', '1,Sở Nội vụ'],
      ['II', 'Cờ thi đua của UBND tỉnh', '1,Ban Dân tộc,2,Sở Y tế'],
      ['III', 'Bằng khen của Chủ tịch UBND tỉnh', '1,Sở Y tế'],
      ['IV', 'Giải Hoa Mai', '1,Sở Y tế'],
    ]);
    expect(outline(individuals.groups)).toEqual([
      ['I', 'Chiến sĩ thi đua tỉnh', '1,Đỗ Thị Ế'],
      ['II', 'Bằng khen của Chủ tịch UBND tỉnh', '1,Ngô Văn É'],
    ]);
    expect(collectives.groups.map(({ isTitle }) => isTitle)).toEqual([true, true, false, false]);
  });

  test('of one award written in several ways are one group, under the name it has first', () => {
    const { collectives } = view([
      { award: 'Cờ thi đua của tỉnh', unit: 'Sở Y tế' },
      flag('Ban Dân tộc'),
      { award: 'Cờ thi đua của UBND Tỉnh', unit: 'Sở Nội vụ' },
    ]);
    expect(collectives.groups.map(({ award, count }) => [award, count])).toEqual([['Cờ thi đua của tỉnh', '03']]);
    expect(collectives.groups[0]?.rows.map(({ award }) => award)).toEqual(new Array(3).fill('Cờ thi đua của tỉnh'));
  });

  test('are counted in figures and words, for each award, each half and all', () => {
    const { collectives, individuals, total, totalWords, subjects, summary, awards } = view([
      { award: 'CTDCP', count: 1 },
      { award: 'CTDT', count: 2 },
      { award: 'BKT', count: 4 },
      { award: 'CSTDT', subject: 'individual', count: 21 },
    ]);
    expect(collectives.groups.map(({ count, countWords }) => `${count} ${countWords}`)).toEqual([
      '01 một',
      '02 hai',
      '04 bốn',
    ]);
    expect([collectives.count, collectives.countWords]).toEqual(['07', 'bảy']);
    expect([individuals.count, individuals.countWords]).toEqual(['21', 'hai mươi mốt']);
    expect([total, totalWords]).toEqual(['28', 'hai mươi tám']);
    expect(subjects).toBe('07 (bảy) tập thể và 21 (hai mươi mốt) cá nhân');
    expect(summary).toBe(
      'Cờ thi đua của Chính phủ cho 01 (một) tập thể, Cờ thi đua của UBND tỉnh cho 02 (hai) tập thể, Bằng khen của ' +
        'Chủ tịch UBND tỉnh cho 04 (bốn) tập thể và danh hiệu Chiến sĩ thi đua tỉnh cho 21 (hai mươi mốt) cá nhân',
    );
    expect(awards).toBe(
      'Cờ thi đua của Chính phủ, Cờ thi đua của UBND tỉnh, danh hiệu Chiến sĩ thi đua tỉnh và Bằng khen của Chủ tịch UBND tỉnh',
    );
  });

  test('of collectives alone name no individuals in the phrases, but count none of them', () => {
    const { subjects, individuals } = view([flag('Sở Y tế')]);
    expect(subjects).toBe('01 (một) tập thể');
    expect([individuals.count, individuals.countWords, individuals.groups]).toEqual(['00', 'không', []]);
  });

  test('of someone for two awards are counted by turns', () => {
    const twice = view([flag('Sở Y tế'), { award: 'BKT', unit: 'so-y-te' }]);
    expect(twice.subjects).toBe('02 (hai) lượt tập thể');
    const namesakes = ['Sở Y tế', 'Ban Dân tộc'].map((unit) => ({
      award: 'CSTDT',
      subject: 'individual',
      unit,
      person: { name: 'Lê Văn C' },
    }));
    expect(view(namesakes).subjects).toBe('02 (hai) cá nhân');
  });

  test('that are not there are gaps to fill', () => {
    const { any, voted, total, totalWords, summary, awards, subjects, collectives } = view([]);
    expect([any, voted, collectives.groups]).toEqual([false, false, []]);
    const all = [total, totalWords, summary, awards, subjects, collectives.count, collectives.countWords];
    expect(all.map(words)).toEqual(new Array(7).fill('[recommendations]'));
  });

  test('for nobody are none', () => {
    expect(view([{ award: 'CTDT', count: 0 }]).any).toBe(false);
  });
});

describe('those of whom the number alone is known', () => {
  test('have a line each, to be filled in', () => {
    const { collectives } = view([flag('Sở Y tế'), { award: 'CTDT', count: 2 }]);
    const rows = collectives.groups[0]?.rows ?? [];
    expect(rows.map(({ position, name }) => [position, words(name)])).toEqual([
      ['1', 'Sở Y tế'],
      ['2', '[recommendations[1].unit]'],
      ['3', '[recommendations[1].unit]'],
    ]);
  });

  test('may be of one unit', () => {
    const { collectives, individuals } = view([
      { award: 'TTLDXS', unit: 'Sở Y tế', count: 2 },
      { award: 'LDTT', subject: 'individual', unit: 'Sở Y tế', count: 3 },
    ]);
    expect([collectives.count, individuals.count]).toEqual(['02', '03']);
    expect(words(collectives.groups[0]?.rows[0]?.name ?? '')).toBe('[recommendations[0].collectiveName] thuộc Sở Y tế');
    const [row] = individuals.groups[0]?.rows ?? [];
    expect([row?.name ?? '', row?.work ?? ''].map(words)).toEqual([
      '[recommendations[1].person.name]',
      '[recommendations[1].person.position], Sở Y tế',
    ]);
  });

  test('any list adds up', () => {
    const entry = fc.record({
      award: fc.constantFrom(...AWARDS.map(({ code }) => code)),
      subject: fc.constantFrom('collective', 'individual'),
      count: fc.integer({ min: 0, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
        const { collectives, individuals, total, totalWords } = view(entries);
        const sum = entries.reduce((all, { count }) => all + count, 0);
        const rows = [...collectives.groups, ...individuals.groups].flatMap((group) => {
          expect(Number(group.count)).toBe(group.rows.length);
          expect(group.countWords).toBe(numberWords(group.rows.length));
          return group.rows;
        });
        expect(rows).toHaveLength(sum);
        if (sum > 0) expect([Number(total), totalWords]).toEqual([sum, numberWords(sum)]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a line of the list', () => {
  const [row] = view([
    {
      award: 'CSTDT',
      subject: 'individual',
      unit: 'Sở Y tế',
      person: { name: 'Đỗ Thị Ế', birthday: '7/3/1980', gender: 'nữ', position: 'Trưởng phòng Tổ chức' },
      summary: 'Có sáng kiến hay',
      initiatives: [{ name: 'Sổ tay', decision: 'Quyết định số 9' }, { name: 'Phần mềm' }],
      ratings: [{ year: 2022, level: 'Hoàn thành tốt' }],
      priorAwards: [{ year: 2020, award: 'BKT', decision: 'Quyết định số 7' }],
    },
  ]).individuals.groups.flatMap(({ rows }) => rows);

  test('says all that is known', () => {
    expect(row).toMatchObject({
      name: 'Đỗ Thị Ế',
      award: 'Chiến sĩ thi đua tỉnh',
      birthYear: '1980',
      gender: 'Nữ',
      work: 'Trưởng phòng Tổ chức, Sở Y tế',
      summary: 'Có sáng kiến hay',
      initiatives: ['Sổ tay (Quyết định số 9)', 'Phần mềm'],
      ratings: ['2022: Hoàn thành tốt'],
      priorAwards: ['Bằng khen của Chủ tịch UBND tỉnh năm 2020 (Quyết định số 7)'],
    });
    expect(words(row?.line ?? '')).toBe('Đỗ Thị Ế, Trưởng phòng Tổ chức, Sở Y tế');
  });

  test.each([
    ['a unit', { unit: 'Sở Y tế' }, 'Sở Y tế'],
    ['a part of one', { unit: 'Sở Y tế', collectiveName: 'Văn phòng' }, 'Văn phòng, Sở Y tế'],
    ['a part that names it', { unit: 'Sở Y tế', collectiveName: 'Văn phòng Sở Y tế' }, 'Văn phòng Sở Y tế'],
    ['someone else', { collectiveName: 'Chi cục Dân số' }, 'Chi cục Dân số'],
  ])('tells %s from others', (_, who, line) => {
    expect(view([{ award: 'TTLDXS', ...who }]).collectives.groups[0]?.rows.map((each) => words(each.line))).toEqual([
      line,
    ]);
  });

  test('has gaps for the rest', () => {
    const [bare] = view([{ award: 'LDTT', subject: 'individual', person: { name: 'A' } }]).individuals.groups;
    const { birthYear = '', gender = '', work = '', agree = '' } = bare?.rows[0] ?? {};
    expect([birthYear, gender, work, agree].map(words)).toEqual([
      '[recommendations[0].person.birthday]',
      '[recommendations[0].person.gender]',
      '[recommendations[0].person.position]',
      '[recommendations[0].agree]',
    ]);
  });
});

describe('the vote on one', () => {
  const voted = (agree: number | undefined, vote?: object) => {
    const says = { ...(vote === undefined ? {} : { vote }) };
    const [row] = view([flag('Sở Y tế', agree === undefined ? {} : { agree })], says).collectives.groups[0]?.rows ?? [];
    return [row?.agree ?? '', row?.percent ?? '', row?.passed ?? ''].map(words);
  };

  test.each([
    ['of all members', { totalMembers: 9, present: 8, threshold: 80 }, ['08', '88,9%', 'Đạt']],
    ['of those present', { totalMembers: 9, present: 8, base: 'present', threshold: 80 }, ['08', '100%', 'Đạt']],
    ['of valid ballots', { valid: 12, base: 'valid', threshold: 80 }, ['08', '66,7%', 'Không đạt']],
    [
      'of those valid as the other counts tell',
      { returned: 12, invalid: 2, base: 'valid' },
      ['08', '80%', '[vote.threshold]'],
    ],
    [
      'of valid ballots that contradict the others',
      { returned: 2, invalid: 3, base: 'valid' },
      ['08', '[vote.valid]', '[vote.threshold]'],
    ],
    ['at the threshold', { totalMembers: 10, threshold: 80 }, ['08', '80%', 'Đạt']],
    ['at two thirds, cut short', { totalMembers: 12, threshold: 66.67 }, ['08', '66,67%', 'Đạt']],
    ['a little below the threshold', { totalMembers: 12, threshold: 66.68 }, ['08', '66,67%', 'Không đạt']],
    ['without a threshold', { totalMembers: 10 }, ['08', '80%', '[vote.threshold]']],
    ['of a base not known', { base: 'valid' }, ['08', '[vote.valid]', '[vote.threshold]']],
    ['of a base not known, with a threshold', { base: 'valid', threshold: 80 }, ['08', '[vote.valid]', '[vote.valid]']],
    ['of a base that is none', { totalMembers: 0 }, ['08', '[vote.totalMembers]', '[vote.threshold]']],
    ['without a count', undefined, ['08', '[vote.totalMembers]', '[vote.threshold]']],
  ])('is a share %s', (_, vote, expected) => {
    expect(voted(8, vote)).toEqual(expected);
  });

  test('is not lost in rounding', () => {
    for (let agree = 1; agree <= 100; agree += 1) {
      const [, , passed] = voted(agree, { totalMembers: 100, threshold: agree });
      expect(passed).toBe('Đạt');
    }
  });

  test('is a gap while it is not counted', () => {
    expect(voted(undefined, { totalMembers: 9 })).toEqual([
      '[recommendations[0].agree]',
      '[recommendations[0].agree]',
      '[vote.threshold]',
    ]);
  });

  test.each([
    [{}, false],
    [{ vote: {} }, true],
  ])('is there when the data counts one: %j', (says, expected) => {
    expect(view([flag('Sở Y tế')], says).voted).toBe(expected);
    expect(view([flag('Sở Y tế', { agree: 0 })], says).voted).toBe(true);
  });

  test('passes exactly from the threshold on', () => {
    const whole = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(whole, fc.nat(60), fc.integer({ min: 0, max: 100 }), (totalMembers, some, threshold) => {
        const agree = Math.min(some, totalMembers);
        const [, percent, passed] = voted(agree, { totalMembers, threshold });
        expect(percent).toBe(`${decimal((100 * agree) / totalMembers, 1)}%`);
        expect(passed === 'Đạt').toBe(agree * 100 >= threshold * totalMembers);
      }),
      { numRuns: 100 },
    );
  });
});

describe('stages and years', () => {
  const stages = ['registered', 'reviewed', 'recommended', 'decided', 'awarded'] as const;
  const all = stages.map((stage) => flag('Sở Y tế', { stage }));
  const counts = (recommendations: readonly object[], says: object = {}) => {
    const { candidates, reviewed, nominations, awarded } = viewOf({ units: UNITS, recommendations, ...says });
    return [candidates, reviewed, nominations, awarded].map(({ any, total }) => (any ? Number(total) : 0));
  };

  test('each stage counts for those before it', () => {
    expect(counts(all)).toEqual([5, 4, 3, 2]);
  });

  test.each([
    ['the year itself', 2023, {}, [1, 1, 1, 1]],
    ['another year', 2022, {}, [0, 0, 0, 1]],
    ['the year reviewed', 2022, { conference: { kind: 'tong-ket-va-ky' }, reviewYear: 2022 }, [1, 1, 1, 1]],
    ['the year pledged', 2023, { conference: { kind: 'tong-ket-va-ky' }, reviewYear: 2022 }, [0, 0, 0, 1]],
    [
      'the year that has a conference at its end',
      2023,
      { conference: { kind: 'tong-ket-va-ky' }, reviewYear: 2022, yearEndConference: {} },
      [1, 1, 1, 1],
    ],
  ])('of %s', (_, year, says, expected) => {
    expect(counts([flag('Sở Y tế', { stage: 'awarded', year })], says)).toEqual(expected);
  });

  test('without a year are of the year under review', () => {
    expect(counts([flag('Sở Y tế')], { conference: { kind: 'tong-ket' }, reviewYear: 2022 })).toEqual([1, 1, 1, 0]);
  });
});
