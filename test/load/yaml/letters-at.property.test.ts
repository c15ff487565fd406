import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, Scalar, stringify } from 'yaml';
import type { Place } from '../../../src/index.js';
import { readSource } from '../../../src/load/read-source.js';

const STYLES = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const;

/** Words long enough to be folded, with what is escaped, doubled, trimmed or kept. */
const sign = fc.constantFrom(
  ...['Đoàn', 'kết', ' ', ' ', '  ', '\n', '\n\n', '\t', '"', "'", '\\', '😀', '\u00e1', 'a\u0301', '\u0007', '#', ':'],
);
const words = fc.array(sign, { minLength: 1, maxLength: 60 }).map((signs) => signs.join(''));

/** A file as the library writes it. */
const byLibrary = fc
  .record({ words, style: fc.constantFrom(...STYLES), indent: fc.integer({ min: 1, max: 8 }), isDeep: fc.boolean() })
  .map(({ words: value, style, indent, isDeep }) => {
    const scalar = Object.assign(new Scalar(value), { type: style });
    return stringify({ b: 1, v: isDeep ? [{ v: scalar }] : scalar, c: 2 }, { indent, lineWidth: 40 });
  });

const line = fc
  .tuple(
    fc.constantFrom('', ' ', '  ', '   ', '    '),
    fc.constantFrom('', 'a', 'á b  c ', "''", '\\n', '\\\\', '\t', 'd\t'),
  )
  .map((parts) => parts.join(''));
const wraps: readonly ((lines: string) => string)[] = [
  (lines) => lines,
  (lines) => `"${lines}"`,
  (lines) => `"${lines}\\\n  x"`,
  (lines) => `'${lines}'`,
  ...['|', '>'].flatMap((style) =>
    ['', '-', '+', '2', '3-', '1+'].map((header) => (lines: string) => `${style}${header}\n   ${lines}`),
  ),
];

/** A file as no program writes it: blanks and line breaks anywhere. */
const byHand = fc
  .record({ lines: fc.array(line, { minLength: 1, maxLength: 8 }), wrap: fc.constantFrom(...wraps), end: line })
  .map(({ lines, wrap, end }) => `b: 1\nv: ${wrap(lines.join('\n  '))}\n${end.trim() === '' ? end : ''}\n`);

const cut = fc.tuple(fc.nat(), fc.nat());

/** A span that cuts no letter in two. */
function spanOf(value: string, [one, other]: readonly [number, number]): readonly [number, number] {
  const ends = [0, ...[...value.matchAll(/./gsu)].map(({ 0: letter, index }) => index + letter.length)];
  const [start = 0, end = 0] = [one, other].map((n) => ends[n % ends.length] ?? 0).sort((a, b) => a - b);
  return [start, end];
}

/** The letters of a file between two places. */
function between(file: string, { line: first = 0, column = 0, end }: Place): string {
  const lines = file.split('\n');
  const offset = (at: number, col: number) => lines.slice(0, at - 1).join('\n').length + Math.min(1, at - 1) + col - 1;
  return file.slice(offset(first, column), offset(end?.line ?? 0, end?.column ?? 0));
}

/** Letters of a file as their style reads them. */
function decoded(letters: string, style: string): string {
  if (style === "'") return letters.replaceAll("''", "'");
  return style === '"' ? String(parse(`"${letters}"`)) : letters;
}

const withoutBlanks = (text: string) => text.replace(/\s/gu, '');

/** The value `v` of a file and how it begins, if the file can be read. */
function readValue(file: string) {
  const read = readSource('a.yaml', new TextEncoder().encode(file));
  if (!read.ok) return undefined;
  const path = read.value.typed(['v']) === undefined ? ['v', 0, 'v'] : ['v'];
  const value = read.value.typed(path);
  const unified = file.replace(/\r(?!\n)/gu, '\n');
  const { line: at = 1, column = 1 } = read.value.placeOf(path);
  const style = unified.split('\n')[at - 1]?.[column - 1] ?? '';
  return value === undefined || value === ''
    ? undefined
    : { value, style, placeOf: (span: readonly [number, number]) => read.value.placeOf(path, span) };
}

describe('the letters of a span', () => {
  test.each([
    ['by the library', '\n', byLibrary],
    ['by the library', '\r\n', byLibrary],
    ['by the library', '\r', byLibrary],
    ['by hand', '\n', byHand],
    ['by hand', '\r\n', byHand],
  ])('stand between its place and its end, written %s, line ends %j', (_, lineEnd, files) => {
    let several = 0;
    fc.assert(
      fc.property(files, cut, (lines, ends) => {
        const file = lines.replaceAll('\n', lineEnd);
        const read = readValue(file);
        fc.pre(read !== undefined);
        const { value, style, placeOf } = read;
        const span = spanOf(value, ends);
        const place = placeOf(span);
        expect(place.end).toBeDefined();
        const letters = between(file.replace(/\r(?!\n)/gu, '\n'), place);
        const wanted = value.slice(...span);
        if (!letters.includes('\n')) expect(decoded(letters, style)).toBe(wanted);
        else expect(withoutBlanks(decoded(letters, style))).toBe(withoutBlanks(wanted));
        if (letters.includes('\n')) several++;
      }),
      { numRuns: 2000 },
    );
    expect(several).toBeGreaterThan(100);
  });

  test('stand there in JSON too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), cut, (value, ends) => {
        const file = JSON.stringify({ v: value }, null, 2);
        const read = readValue(file);
        fc.pre(read?.value === value);
        const span = spanOf(value, ends);
        expect(JSON.parse(`"${between(file, read!.placeOf(span))}"`)).toBe(value.slice(...span));
      }),
      { numRuns: 1000 },
    );
  });
});
