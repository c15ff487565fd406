import { describe, expect, test } from '@jest/globals';
import { decodeVni } from '../../../src/text/legacy/vni.js';
import { asVni, VIETNAMESE_LETTERS } from './letters.js';

describe('decodeVni', () => {
  test.each([
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['Uyû ban nhaân daân', 'Uỷ ban nhân dân'],
    ['ÑAÛNG COÄNG SAÛN, kyû luaät', 'ĐẢNG CỘNG SẢN, kỷ luật'],
    ['Öùng cöû, UÛy vieân, thöôûng', 'Ứng cử, Ủy viên, thưởng'],
    ['Plain ASCII: 34-CT/TW.', 'Plain ASCII: 34-CT/TW.'],
  ])('%s', (typed, meant) => {
    expect(decodeVni(typed)).toBe(meant);
  });

  test('gives back every letter, small and capital', () => {
    const small = [...VIETNAMESE_LETTERS, 'đ'];
    const letters = [...small, ...small.map((letter) => letter.toUpperCase())];
    expect(letters).toHaveLength(146);
    expect(letters.map(asVni).map(decodeVni)).toEqual(letters);
    expect(decodeVni(asVni(letters.join(' ')))).toBe(letters.join(' '));
  });
});
