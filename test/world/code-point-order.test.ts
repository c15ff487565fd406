import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codePointOrder } from '../../src/world/code-point-order.js';

test('letters beyond the basic plane come last, unlike in the order of UTF-16', () => {
  const names = ['😀', '\uffee', 'đ', 'b', 'a', 'B', '', 'ab', '10', '9'];
  expect(names.toSorted(codePointOrder)).toEqual(['', '10', '9', 'B', 'a', 'ab', 'b', 'đ', '\uffee', '😀']);
});

test('is the order of the UTF-8 bytes', () => {
  const text = fc.string({ unit: 'binary' }).filter((value) => !/\p{Cs}/u.test(value));
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(Math.sign(codePointOrder(one, other))).toBe(Buffer.compare(Buffer.from(one), Buffer.from(other)));
    }),
  );
});
