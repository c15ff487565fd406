import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { readSource } from '../../src/load/read-source.js';
import { recordOf } from './record-of.js';

const HALF_CHARACTER = /\p{Cs}/u;

/** Well-formed text of every plane, with what trips readers thrown in: JSON and UTF-8 have no half characters. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(':', ' ', '#', '-', '\n', '\r', '\t', '"', "'", '&', '*', '!', 'ế', '0', '|', ',', '{'),
  }),
  fc.constantFrom('null', '~', 'true', '2023-03-23', '0123', '1e3', '.inf', '<<', '__proto__', '---', '- a', 'a: b'),
);

const wellFormed = text.filter((value) => !HALF_CHARACTER.test(value));

describe('any text survives', () => {
  test('in YAML and in JSON, with its place', () => {
    fc.assert(
      fc.property(wellFormed, fc.array(wellFormed, { maxLength: 4 }), (value, list) => {
        const data = { before: list, value };
        fc.pre(isDeepStrictEqual(parse(stringify(data)), data)); // the library's own writer loses some blank blocks
        for (const [file, written] of [
          ['a.json', JSON.stringify(data, null, '\t')],
          ['a.yaml', stringify(data)],
          ['a.yaml', JSON.stringify(data)],
        ] as const) {
          const record = recordOf(written, file);
          expect(record.data).toEqual(data);
          expect(record.typed(['value'])).toBe(value);
          const { line = 0, column = 0 } = record.keyPlaceOf(['value']);
          expect(written.split('\n')[line - 1]?.slice(column - 1)).toMatch(/^"?value"?:/);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('any key survives', () => {
    fc.assert(
      fc.property(fc.dictionary(wellFormed, fc.integer()), (data) => {
        fc.pre(Object.keys(data).length > 0);
        expect(recordOf(JSON.stringify(data), 'a.json').data).toEqual({ ...data });
        expect(recordOf(stringify(data), 'a.yaml').data).toEqual({ ...data });
      }),
      { numRuns: 300 },
    );
  });
});

test('any JSON value comes back the same from both extensions', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      const written = JSON.stringify({ value });
      fc.pre(!HALF_CHARACTER.test(written));
      const expected = JSON.parse(written);
      for (const file of ['a.json', 'a.yaml']) expect(recordOf(written, file).data).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

describe('nothing throws', () => {
  const ends = (bytes: Uint8Array) => {
    for (const file of ['a.yaml', 'a.json']) {
      const outcome = readSource(file, bytes);
      if (outcome.ok) continue;
      for (const { place } of outcome.diagnostics) {
        expect(place?.file).toBe(file);
        expect(place?.line ?? 1).toBeGreaterThan(0);
        expect(place?.column ?? 1).toBeGreaterThan(0);
      }
    }
  };

  test('whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), ends), { numRuns: 1000 });
  });

  test('whatever the YAML signs', () => {
    const signs = fc.constantFrom(
      ...'abế01:-?[]{},#&*!|>\'"%@`\n\n  \t\r\0~<.\\'.split(''),
      '---\n',
      ': ',
      '- ',
      '&a',
      '*a',
    );
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 60 }), (written) => ends(new TextEncoder().encode(written))),
      { numRuns: 5000 },
    );
  });
});
