import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { compressed } from '../../src/zip/compressed.js';
import { type Gzip, PORTABLE_GZIP } from '../../src/zip/gzip.js';
import { zipOf } from '../../src/zip/zip-of.js';

const NODE_GZIP: Gzip = (bytes) => gzipSync(bytes, { level: 6 });
const NOON = new Date(1980, 0, 2, 12);

const files = fc.uniqueArray(
  fc.tuple(fc.stringMatching(/^[a-z]{1,8}\.xml$/u), fc.string({ unit: 'grapheme', maxLength: 300 })),
  { maxLength: 6, selector: ([name]) => name },
);

function zipped(texts: readonly (readonly [string, string])[], gzip: Gzip): Uint8Array {
  return zipOf(texts.map(([name, text]) => [name, compressed(text, gzip)]));
}

test('a zip file is, byte for byte, that of fflate', () => {
  fc.assert(
    fc.property(files, (texts) => {
      const other = Object.fromEntries(texts.map(([name, text]) => [name, strToU8(text)]));
      expect(zipped(texts, PORTABLE_GZIP)).toEqual(zipSync(other, { mtime: NOON, level: 6 }));
    }),
  );
});

test('compressed by Node it holds the same', () => {
  fc.assert(
    fc.property(files, (texts) => {
      const opened = Object.entries(unzipSync(zipped(texts, NODE_GZIP)));
      expect(opened.map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual(texts);
      const [portable, node] = [PORTABLE_GZIP, NODE_GZIP].map((gzip) =>
        texts.map(([, text]) => compressed(text, gzip)),
      );
      expect(node?.map(({ checksum, size }) => [checksum, size])).toEqual(
        portable?.map(({ checksum, size }) => [checksum, size]),
      );
    }),
  );
});

test('a gzip file that holds its name too is refused: its content begins elsewhere', () => {
  const named: Gzip = (bytes) => {
    const file = new Uint8Array(gzipSync(bytes));
    file[3] = 8;
    return file;
  };
  expect(() => compressed('a', named)).toThrow('gzip');
});
