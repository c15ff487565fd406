import { expect, test } from '@jest/globals';
import { addressBeforeName } from '../../src/text/address-before-name.js';

test.each([
  ['Ông Nguyễn Văn A', 'Ông '],
  ['ông Lê A', 'ông '],
  ['Bà Lê C', 'Bà '],
  ['ĐỒNG CHÍ Lê C', 'ĐỒNG CHÍ '],
  ['đ/c Lê C', 'đ/c '],
  ['Ông Ích Khiêm', ''],
  ['Bành Thị C', ''],
])('%p', (name, address) => {
  expect(addressBeforeName(name)).toBe(address);
});
