import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { preflight } from '../../src/preflight/preflight.js';
import { GOOD_FILE } from './good-file.js';

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** A piece of the file replaced by other bytes. */
const damage = fc.record({ at: place, lost: fc.nat({ max: 40 }), put: fc.uint8Array({ maxLength: 40 }) });

/** Pieces of PDF that mean something else elsewhere. */
const words = fc.constantFrom(
  '<<',
  '>>',
  '[',
  ']',
  '(',
  ')',
  'null',
  '1 0 R',
  '/Kids',
  '-1',
  'endobj',
  'stream\n',
  'obj',
  'true',
);

function damaged(file: Uint8Array, at: number, lost: number, put: Uint8Array): Uint8Array {
  const start = Math.floor(at * file.length);
  return Uint8Array.from([...file.subarray(0, start), ...put, ...file.subarray(start + lost)]);
}

describe('whatever a file holds, it is looked through and nothing is thrown', () => {
  test('any bytes behind the words a PDF begins with', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const findings = await preflight(Uint8Array.from([...new TextEncoder().encode('%PDF-1.7\n'), ...bytes]));
        expect(findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });

  test('a good file with bytes changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (all) => {
        const bytes = all.reduce((file, { at, lost, put }) => damaged(file, at, lost, put), GOOD_FILE);
        expect(Array.isArray(await preflight(bytes))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('a good file with its own words in the wrong places', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(place, words), { minLength: 1, maxLength: 6 }), async (all) => {
        const bytes = all.reduce(
          (file, [at, word]) => damaged(file, at, word.length, new TextEncoder().encode(word)),
          GOOD_FILE,
        );
        expect(Array.isArray(await preflight(bytes))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('a good file that ends too early', async () => {
    await fc.assert(
      fc.asyncProperty(place, async (end) => {
        const cut = GOOD_FILE.subarray(0, Math.floor(end * (GOOD_FILE.length - '%%EOF\n'.length)));
        expect((await preflight(cut)).length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });
});
