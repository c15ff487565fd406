import { describe, expect, test } from '@jest/globals';
import { decodeTcvn3 } from '../../../src/text/legacy/tcvn3.js';
import { asTcvn3, VIETNAMESE_LETTERS } from './letters.js';

describe('decodeTcvn3', () => {
  test.each([
    ['Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
    ['Uû ban nh©n d©n', 'Uỷ ban nhân dân'],
    ['§¶ng ta; khen th\u00ADëng', 'Đảng ta; khen thưởng'],
    ['Plain ASCII: 34-CT/TW.', 'Plain ASCII: 34-CT/TW.'],
  ])('%s', (typed, meant) => {
    expect(decodeTcvn3(typed)).toBe(meant);
  });

  test('gives back every letter, each from a code of its own', () => {
    const letters = [...VIETNAMESE_LETTERS, ...'đĂÂĐÊÔƠƯ'];
    expect(letters).toHaveLength(80);
    expect(new Set(letters.map(asTcvn3)).size).toBe(80);
    expect(letters.map(asTcvn3).map(decodeTcvn3)).toEqual(letters);
  });
});
