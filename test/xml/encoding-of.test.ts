import { expect, test } from '@jest/globals';
import { encodingOf } from '../../src/xml/encoding-of.js';

test.each([
  [[0xff, 0xfe, 0x3c, 0], 'utf-16le'],
  [[0xfe, 0xff, 0, 0x3c], 'utf-16be'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[], 'utf-8'],
] as const)('%p', (bytes, encoding) => {
  expect(encodingOf(Uint8Array.from(bytes))).toBe(encoding);
});
