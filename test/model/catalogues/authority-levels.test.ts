import { expect, test } from '@jest/globals';
import { authorityLevel } from '../../../src/model/catalogues/authority-levels.js';

test.each([
  ['tỉnh', 'UBND ', 'tỉnh'],
  ['Thành phố', 'UBND ', 'thành phố'],
  ['xã', 'UBND ', 'xã'],
  ['phường', 'UBND ', 'phường'],
  ['đặc khu', 'UBND ', 'đặc khu'],
  ['Bộ', '', 'Bộ'],
  ['bộ', '', 'Bộ'],
  ['Tỉnh ủy', '', 'tỉnh'],
  ['Tỉnh uỷ', '', 'tỉnh'],
  ['THÀNH ỦY', '', 'thành phố'],
  ['Đảng uỷ', '', 'cơ quan'],
])('%s', (level, lead, councilOf) => {
  expect(authorityLevel(level)).toMatchObject({ lead, councilOf });
});

test.each(['', 'quận', 'tỉnh Nam Định', 'Tổng công ty', 'bộ phận'])('nothing is made up for %p', (level) => {
  expect(authorityLevel(level)).toBeUndefined();
});

test.each([
  ['tỉnh', 'Chủ tịch Ủy ban nhân dân tỉnh'],
  ['thành phố', 'Chủ tịch Ủy ban nhân dân thành phố'],
  ['xã', 'Chủ tịch Ủy ban nhân dân xã'],
  ['bộ', 'Bộ trưởng'],
  ['Tỉnh ủy', 'Chủ tịch Ủy ban nhân dân tỉnh'],
  ['Thành ủy', 'Chủ tịch Ủy ban nhân dân thành phố'],
  ['Đảng ủy', undefined],
])('who decides the awards of %s', (level, decider) => {
  expect(authorityLevel(level)?.decider).toBe(decider);
});
