import { describe, expect, test } from '@jest/globals';
import { viewOf } from './view-of.js';
import { words } from './words.js';

const NAME = 'Khối thi đua các sở';
const NAM_DINH = { level: 'tỉnh', name: 'Nam Định' };
const roles = [{ role: 'chair', unit: 'Sở Y tế', year: 2023 }];

function headOf(says: object): readonly string[] {
  const { head } = viewOf(says);
  return [words(head.superior), words(head.issuer)];
}

const headed = (head: string, more: object = {}) => ({ bloc: { name: NAME, head, ...more }, authority: NAM_DINH });

describe('the head of a paper', () => {
  test.each([
    ['a: authority and bloc', headed('a'), ['UBND tỉnh Nam Định', NAME]],
    ['b: bloc and its chair', headed('b'), [NAME, 'Khối trưởng']],
    ['b: as the bloc calls it', headed('b', { roleLabels: { chair: 'Trưởng Khối' } }), [NAME, 'Trưởng Khối']],
    ['b: of a cụm', headed('b', { kind: 'cụm' }), [NAME, 'Cụm trưởng']],
    ['c: authority and chairing unit', { ...headed('c'), roles }, ['UBND tỉnh Nam Định', 'Sở Y tế']],
    ['c: no chair known', headed('c'), ['UBND tỉnh Nam Định', '[roles]']],
    [
      'c: a chair of another year',
      { ...headed('c'), roles: [{ role: 'chair', unit: 'Sở Y tế', year: 2022 }] },
      ['UBND tỉnh Nam Định', '[roles]'],
    ],
    ['d: council and bloc', headed('d'), ['Hội đồng Thi đua - Khen thưởng tỉnh', NAME]],
    ['a: nothing known', { authority: {} }, ['[authority.level]', NAME]],
    ['d: nothing known', { ...headed('d'), authority: {} }, ['[authority.council]', NAME]],
  ])('%s', (_, says, head) => {
    expect(headOf(says)).toEqual(head);
  });

  test.each([
    ['tỉnh', 'Nam Định', 'UBND tỉnh Nam Định', 'tỉnh'],
    ['thành phố', 'Huế', 'UBND thành phố Huế', 'thành phố'],
    ['xã', 'Hải Xuân', 'UBND xã Hải Xuân', 'xã'],
    ['Phường', 'Nam Định', 'UBND Phường Nam Định', 'phường'],
    ['đặc khu', 'Phú Quốc', 'UBND đặc khu Phú Quốc', 'đặc khu'],
    ['Bộ', 'Nội vụ', 'Bộ Nội vụ', 'Bộ'],
    ['Tỉnh ủy', 'Nam Định', 'Tỉnh ủy Nam Định', 'tỉnh'],
    ['Thành ủy', 'Hà Nội', 'Thành ủy Hà Nội', 'thành phố'],
    ['Tỉnh uỷ', 'Nam Định', 'Tỉnh uỷ Nam Định', 'tỉnh'],
    ['Đảng ủy', 'UBND tỉnh', 'Đảng ủy UBND tỉnh', 'cơ quan'],
  ])('level %s', (level, name, superior, councilOf) => {
    const authority = { level, name };
    expect(headOf({ authority })[0]).toBe(superior);
    expect(headOf({ ...headed('d'), authority })[0]).toBe(`Hội đồng Thi đua - Khen thưởng ${councilOf}`);
  });

  test('a level that is not known stands as typed, and its council is a gap', () => {
    const authority = { level: 'Tổng công ty', name: 'Sông Đà' };
    expect(headOf({ authority })[0]).toBe('Tổng công ty Sông Đà');
    expect(headOf({ ...headed('d'), authority })[0]).toBe('[authority.council]');
  });

  test('a name that is not known is a gap after its level', () => {
    expect(headOf({ authority: { level: 'tỉnh' } })[0]).toBe('UBND tỉnh [authority.name]');
    expect(headOf({ authority: { level: 'Tỉnh ủy' } })[0]).toBe('Tỉnh ủy [authority.name]');
    expect(headOf({ authority: { name: 'Nam Định' } })[0]).toBe('[authority.level]');
  });

  test('what the office writes goes before what follows from the level', () => {
    const authority = { ...NAM_DINH, superior: 'ỦY BAN NHÂN DÂN TỈNH', council: 'Hội đồng TĐKT' };
    expect(headOf({ authority })[0]).toBe('ỦY BAN NHÂN DÂN TỈNH');
    expect(headOf({ ...headed('d'), authority })[0]).toBe('Hội đồng TĐKT');
  });
});

describe('the word for the bloc', () => {
  test.each([
    ['khối', 'Khối'],
    ['cụm', 'Cụm'],
  ])('%s', (kind, word) => {
    expect(viewOf({ bloc: { name: NAME, kind } }).bloc).toEqual({ name: NAME, shortName: NAME, word });
  });

  test('its short name, where it has one', () => {
    expect(viewOf({ bloc: { name: NAME, shortName: 'Khối A' } }).bloc.shortName).toBe('Khối A');
  });
});
