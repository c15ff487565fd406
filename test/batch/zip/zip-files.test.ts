import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gzipSync, unzipSync } from 'fflate';
import { zipFiles } from '../../../src/batch/zip/zip-files.js';

const files = fc.uniqueArray(
  fc.record({
    path: fc
      .tuple(fc.constantFrom('khối', 'Đảng ủy', 'so'), fc.stringMatching(/^[a-zà-ỹ0-9 -]{1,9}$/u))
      .map((parts) => parts.join('/')),
    bytes: fc.uint8Array({ maxLength: 300 }),
  }),
  { selector: ({ path }) => path },
);

test('an archive holds every file under its own name, the same bytes in whatever order they came', () => {
  fc.assert(
    fc.property(files, fc.infiniteStream(fc.nat()), (all, places) => {
      const zip = zipFiles(all);
      const shuffled = all.map((file) => ({ file, at: places.next().value })).sort((one, other) => one.at - other.at);
      expect(zipFiles(shuffled.map(({ file }) => file))).toEqual(zip);
      const found = Object.entries(unzipSync(zip)).map(([path, bytes]) => ({ path, bytes: [...bytes] }));
      const byPath = (one: { path: string }, other: { path: string }) => (one.path < other.path ? -1 : 1);
      const expected = all.map(({ path, bytes }) => ({ path, bytes: [...bytes] }));
      expect(found.sort(byPath)).toEqual(expected.sort(byPath));
    }),
  );
});

test('names are marked as UTF-8, and dated alike everywhere', () => {
  const zip = zipFiles([{ path: 'khối/giao ước.pdf', bytes: new Uint8Array([1]) }]);
  const header = new DataView(zip.buffer, zip.byteOffset);
  expect(header.getUint16(6, true) & 0x800).toBe(0x800);
  // MS-DOS: seconds / 2, minutes and hours; then day, month and years since 1980
  expect([header.getUint16(10, true), header.getUint16(12, true)]).toEqual([12 << 11, (1 << 5) | 2]);
});

test('two files of one name are our own fault', () => {
  const file = { path: 'a/b.pdf', bytes: new Uint8Array() };
  expect(() => zipFiles([file, { path: 'a/c.pdf', bytes: new Uint8Array() }, file])).toThrow('a/b.pdf');
});

test('another compression makes the same archive of the same content', () => {
  const files = [{ path: 'a/b.pdf', bytes: new Uint8Array(500) }];
  const zip = zipFiles(files, (bytes) => gzipSync(bytes, { level: 0, mtime: 0 }));
  expect(zip.length).toBeGreaterThan(zipFiles(files).length);
  expect(unzipSync(zip)).toEqual(unzipSync(zipFiles(files)));
});
