import { describe, expect, test } from '@jest/globals';
import { blocYearSchema } from '../../src/model/bloc-year.js';
import { findUnit, unitIds } from '../../src/model/units-by-reference.js';
import { findings, MINIMAL } from './bloc.js';

const units = (...names: string[]) => names.map((name) => ({ name }));
const found = (says: object) => findings({ ...MINIMAL, ...says });

function facts(says: object): readonly unknown[] {
  const issues = blocYearSchema.safeParse({ ...MINIMAL, ...says }).error?.issues ?? [];
  return issues.map((issue) => (issue.code === 'custom' ? issue.params?.facts : undefined));
}

describe('units', () => {
  test('there is at least one', () => {
    expect(found({ units: [] })).toEqual([['data.no-units', 'units']]);
  });

  test.each([
    ['the same name', units('Sở Y tế', 'Sở Y tế')],
    ['another case', units('Sở Y tế', 'SỞ Y TẾ')],
    ['tones on another letter', units('Sở Văn hóa', 'Sở Văn hoá')],
    ['tones on another letter, in capitals', units('ỦY BAN', 'Uỷ ban')],
    ['another dash', units('Sở Lao động - Thương binh', 'Sở Lao động – Thương binh')],
    ['a comma', units('Sở Lao động, Thương binh', 'Sở Lao động - Thương binh')],
    ['other spaces', units('Sở Y tế', 'Sở\u00a0Y  tế')],
    ['the other normal form', units('Sở Y tế', 'Sở Y tế'.normalize('NFD'))],
    [
      'the same id',
      [
        { id: 'a', name: 'Sở Một' },
        { id: 'a', name: 'Sở Hai' },
      ],
    ],
    ['an id like the name of another', [{ name: 'Sở Y tế' }, { id: 'so-y-te', name: 'Sở Hai' }]],
  ])('stand once: %s', (_, twice) => {
    expect(found({ units: twice })).toEqual([['data.duplicate-unit', 'units[1]']]);
  });

  test.each([
    ['another tone', units('Xã Thanh An', 'Xã Thành An', 'Xã Thạnh An')],
    ['another vowel', units('Xã Tân Lập', 'Xã Tân Lấp', 'Xã Tân Lạp')],
    ['đ and d', units('Xã Đông Du', 'Xã Dông Đu')],
    ['a number', units('Trường số 1', 'Trường số 2', 'Trường số 12')],
  ])('may differ by %s alone', (_, different) => {
    expect(found({ units: different })).toEqual([]);
    expect(new Set(unitIds(different)).size).toBe(different.length);
  });

  test('name each repetition', () => {
    const three = units('Sở Một', 'Sở Hai', 'Sở Một', 'sở một');
    expect(found({ units: three })).toEqual([
      ['data.duplicate-unit', 'units[2]'],
      ['data.duplicate-unit', 'units[3]'],
    ]);
    expect(facts({ units: three })).toEqual([{ found: 'Sở Một' }, { found: 'sở một' }]);
  });
});

describe('ids of units', () => {
  test('are their own or their names in ASCII, numbered where those are alike', () => {
    const given = [{ id: 'syt', name: 'Sở Y tế' }, ...units('Đài Phát thanh', 'Xã Thanh An', 'Xã Thành An')];
    expect(unitIds(given)).toEqual(['syt', 'dai-phat-thanh', 'xa-thanh-an', 'xa-thanh-an-2']);
  });
});

describe('a reference', () => {
  const known = [{ id: 'vhtt', name: 'Sở Văn hoá và Thể thao' }, ...units('Xã Thanh An', 'Xã Thành An', 'Sở Y tế')];

  test.each([
    ['vhtt', 0],
    ['Sở Văn hoá và Thể thao', 0],
    ['sở văn hóa và thể thao', 0],
    ['  Sở Văn hóa  và Thể thao ', 0],
    ['Xã Thanh An', 1],
    ['Xã Thành An', 2],
    ['xa-thanh-an', 1],
    ['xa-thanh-an-2', 2],
    ['so-y-te', 3],
  ])('%p finds its unit', (reference, index) => {
    expect(findUnit(known, reference)).toBe(known[index]);
  });

  test.each(['so-van-hoa-va-the-thao', 'Xã Thạnh An', 'Sở Y', 'VHTT', '', 'Sở Y tê'])('%p finds none', (reference) => {
    expect(findUnit(known, reference)).toBeUndefined();
  });

  test('no reference finds none', () => {
    expect(findUnit(known, undefined)).toBeUndefined();
  });

  const conference = (unit: string) => ({ attendance: [{ unit: 'so-y-te' }, { unit }] });

  test.each<[at: string, says: (unit: string) => object]>([
    ['roles[0].unit', (unit) => ({ roles: [{ role: 'chair', unit, year: 2023 }] })],
    ['registrations[1].unit', (unit) => ({ registrations: [{ awards: [] }, { unit }] })],
    ['scores[0].unit', (unit) => ({ scores: [{ unit }] })],
    ['crossScoring[0].scorer', (unit) => ({ crossScoring: [{ scorer: unit, scored: 'Sở Y tế' }] })],
    ['crossScoring[0].scored', (unit) => ({ crossScoring: [{ scorer: 'Sở Y tế', scored: unit }] })],
    ['recommendations[1].unit', (unit) => ({ recommendations: [{ award: 'GK' }, { award: 'GK', unit }] })],
    ['election.candidates[0].unit', (unit) => ({ election: { candidates: [{ unit, role: 'chair' }] } })],
    ['conference.attendance[1].unit', (unit) => ({ conference: conference(unit) })],
    ['halfYearConference.attendance[1].unit', (unit) => ({ halfYearConference: conference(unit) })],
    ['yearEndConference.attendance[1].unit', (unit) => ({ yearEndConference: conference(unit) })],
  ])('at %s names a unit of the bloc', (at, says) => {
    for (const known of ['Sở Nội vụ', 'sở nội vụ', 'so-noi-vu']) expect(found(says(known))).toEqual([]);
    expect(found(says('Sở Nội v'))).toEqual([['data.role-unknown-unit', at]]);
    expect(facts(says('Sở Nội v'))).toEqual([{ found: 'Sở Nội v', allowed: ['Sở Nội vụ', 'Sở Y tế'] }]);
  });

  test('that fails is told in each part, and a mistake in one part hides none in another', () => {
    const roles = [{ role: 'chair', unit: 'Sở Nội v', year: 2023 }];
    const scores = [{ unit: 'Sở Công Thương', entries: [{ criterion: '1', self: -1 }] }];
    const registrations = [{ unit: 'Sở Công Thương' }];
    expect(found({ roles, scores, registrations, conference: { date: '31/2/2023', ...conference('?') } })).toEqual([
      ['data.bad-date', 'conference.date'],
      ['too_small', 'scores[0].entries[0].self'],
      ['data.role-unknown-unit', 'roles[0].unit'],
      ['data.role-unknown-unit', 'registrations[0].unit'],
    ]);
  });

  test('is not looked for among units that are wrong themselves', () => {
    expect(found({ units: [{ name: '' }], registrations: [{ unit: 'Sở Y tế' }] })).toEqual([
      ['too_small', 'units[0].name'],
    ]);
  });
});

describe('a year has one chair', () => {
  const role = (name: string, unit: string, year: number) => ({ role: name, unit, year });

  test('and not two', () => {
    const roles = [role('chair', 'Sở Nội vụ', 2023), role('chair', 'Sở Y tế', 2023)];
    expect(found({ roles })).toEqual([['data.two-chairs', 'roles[1]']]);
    expect(facts({ roles })).toEqual([{ year: 2023, chairs: ['Sở Nội vụ', 'Sở Y tế'] }]);
  });

  test('and no unit is chair and vice chair, by whatever name', () => {
    const roles = [role('viceChair', 'so-y-te', 2023), role('chair', 'Sở Y tế', 2023), role('chair', 'Sở Y tế', 2022)];
    expect(found({ roles })).toEqual([['data.two-roles', 'roles[1]']]);
    expect(facts({ roles })).toEqual([{ found: 'Sở Y tế', year: 2023 }]);
  });

  test('but every year its own, and several vice chairs', () => {
    const roles = [
      role('chair', 'Sở Nội vụ', 2022),
      role('chair', 'Sở Y tế', 2023),
      role('viceChair', 'Sở Nội vụ', 2023),
      role('viceChair', 'Sở Y tế', 2022),
    ];
    expect(found({ roles })).toEqual([]);
  });
});

describe('a commemoration', () => {
  const on = (date: string, year = 2023) => found({ year, commemorations: [{ name: 'Ngày truyền thống', date }] });

  test.each(['31/12/2022', '11/6/1948'])('of %s lies behind', (date) => {
    expect(on(date)).toEqual([]);
  });

  test.each(['1/1/2023', '11/6/2048'])('of %s does not', (date) => {
    expect(on(date)).toEqual([['data.not-before-year', 'commemorations[0].date']]);
  });

  test('is not blamed for a year that is wrong itself', () => {
    expect(on('11/6/1948', 23)).toEqual([['data.year-out-of-range', 'year']]);
  });
});
