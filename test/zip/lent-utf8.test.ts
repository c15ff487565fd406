import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lentUtf8 } from '../../src/zip/lent-utf8.js';

test('any text, also one longer than all before, is as the platform writes it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 5000 }), (text, times) => {
      const long = text.repeat(times);
      expect(lentUtf8(long).slice()).toEqual(new TextEncoder().encode(long));
    }),
    { numRuns: 50 },
  );
});
