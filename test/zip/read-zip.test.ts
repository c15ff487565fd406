import { deflateRawSync } from 'node:zlib';
import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { checksum } from '../../src/zip/checksum.js';
import { unpacked } from '../../src/zip/unpacked.js';
import { zipParts } from '../../src/zip/zip-parts.js';

const bytes = fc.uint8Array({ maxLength: 3000 });

describe('a zip file', () => {
  test('gives back what was put into it, packed or not', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-zà]{1,8}$/u), bytes), fc.constantFrom(0, 6), (files, level) => {
        const parts = zipParts(zipSync(files, { level: level === 0 ? 0 : 6 })) ?? [];
        expect(new Map(parts.map((part) => [part.name, unpacked(part)]))).toEqual(new Map(Object.entries(files)));
      }),
    );
  });

  test('is found behind a comment', () => {
    const file = zipSync({ a: strToU8('abc') });
    const commented = new Uint8Array([...file, ...strToU8('lời bàn')]);
    expect(zipParts(commented)?.map(({ name }) => name)).toEqual(['a']);
  });

  test.each([0, 4, 21, 30])('cut to %i bytes is none', (length) => {
    expect(zipParts(zipSync({ a: strToU8('abc') }).slice(0, length))).toBeUndefined();
  });

  test('a part that is locked, or packed in an unknown way, gives nothing', () => {
    const part = {
      name: 'a',
      packed: strToU8('abc'),
      method: 0,
      size: 3,
      checksum: checksum(strToU8('abc')),
      isLocked: false,
    };
    expect(unpacked(part)).toEqual(strToU8('abc'));
    expect(unpacked({ ...part, isLocked: true })).toBeUndefined();
    expect(unpacked({ ...part, method: 12 })).toBeUndefined();
    expect(unpacked({ ...part, checksum: 1 })).toBeUndefined();
  });

  test('a part is unpacked no further than it says', () => {
    const packed = new Uint8Array(deflateRawSync(new Uint8Array(50_000_000)));
    const read = jest.spyOn(packed, 'subarray');
    expect(unpacked({ name: 'a', packed, method: 8, size: 10, checksum: 0, isLocked: false })).toBeUndefined();
    expect(read).toHaveBeenCalledTimes(1);
  });
});

test('the checksum is that of zip files', () => {
  expect(checksum(strToU8('123456789'))).toBe(0xcbf43926);
});
