import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal, readDecimal } from '../../src/text/decimal.js';

describe('a number in print', () => {
  test.each<[value: number, places: number | undefined, text: string]>([
    [0, undefined, '0'],
    [7, undefined, '7'],
    [97.5, undefined, '97,5'],
    [97.25, undefined, '97,25'],
    [97.256, undefined, '97,26'],
    [99.999, undefined, '100'],
    [100, undefined, '100'],
    [100.4, 0, '100'],
    [1000, undefined, '1.000'],
    [10_000, undefined, '10.000'],
    [1_234_567.8, undefined, '1.234.567,8'],
    [1200, 0, '1.200'],
    [0.5, undefined, '0,5'],
    [0.05, undefined, '0,05'],
    [0.05, 1, '0,1'],
    [0.1 + 0.2, undefined, '0,3'],
    [66.666_666, 1, '66,7'],
    [-2.5, undefined, '-2,5'],
    [-1234, undefined, '-1.234'],
    [-0, undefined, '0'],
    [-0.001, undefined, '0'],
  ])('%d with %p places is %s', (value, places, text) => {
    expect(decimal(value, places)).toBe(text);
  });
});

describe('a number read from print', () => {
  test.each([
    ['0', 0],
    ['12', 12],
    ['007', 7],
    ['97,5', 97.5],
    ['97,50', 97.5],
    ['1.000', 1000],
    ['1000', 1000],
    ['1.234.567,8', 1_234_567.8],
    [' 95,5 % ', 95.5],
    ['100%', 100],
  ])('%p is %d', (text, value) => {
    expect(readDecimal(text)).toBe(value);
  });

  test.each([
    '',
    '%',
    'ít nhất 99',
    '99 hồ sơ',
    '1,5,5',
    ',5',
    '5,',
    '97.5',
    '1.00',
    '1.0000',
    '12345.678',
    '1 000',
    '-5',
    '+5',
    '5/6',
    '1e3',
    '５',
    '95%%',
    '5 %0',
  ])('%p is words', (text) => {
    expect(readDecimal(text)).toBeUndefined();
  });
});

test('a number printed and read again is the same, whatever its places', () => {
  const scaled = fc.tuple(fc.nat(999_999_999), fc.nat(3)).map(([digits, places]) => ({
    value: Number((digits / 10 ** places).toFixed(places)),
    places,
  }));
  fc.assert(
    fc.property(scaled, fc.nat(2), fc.constantFrom('', '%', ' %'), ({ value, places }, more, after) => {
      expect(readDecimal(`${decimal(value, places + more)}${after}`)).toBe(value);
    }),
  );
});

test('a number in print has groups of three and no idle nought', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.nat(4), (value, places) => {
      const text = decimal(value, places);
      expect(text).toMatch(/^-?\d{1,3}(\.\d{3})*(,\d*[1-9])?$/u);
      expect(text).not.toBe('-0');
      expect(Math.abs((readDecimal(text.replace('-', '')) ?? Number.NaN) - Math.abs(value))).toBeLessThanOrEqual(
        0.5 * 10 ** -places + 1e-6,
      );
    }),
  );
});
