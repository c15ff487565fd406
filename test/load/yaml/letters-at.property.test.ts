import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, Scalar, stringify } from 'yaml';
import { recordOf } from '../record-of.js';

const STYLES = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const;

/** Words long enough to be folded, with what is escaped, doubled, trimmed or kept. */
const piece = fc.constantFrom(
  ...['Đoàn', 'kết', ' ', ' ', '  ', '\n', '\n\n', '\t', '"', "'", '\\', '😀', '\u00e1', 'a\u0301', '\u0007', '#', ':'],
);
const text = fc.array(piece, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join(''));

const written = fc
  .record({ text, style: fc.constantFrom(...STYLES), indent: fc.integer({ min: 1, max: 8 }), isDeep: fc.boolean() })
  .map(({ text: value, style, indent, isDeep }) => {
    const scalar = Object.assign(new Scalar(value), { type: style });
    const yaml = stringify({ trước: 1, v: isDeep ? [{ v: scalar }] : scalar, sau: 2 }, { indent, lineWidth: 40 });
    return { value, yaml, path: isDeep ? ['v', 0, 'v'] : ['v'] };
  })
  .filter(({ value, yaml, path }) => path.reduce((data, step) => data?.[step], parse(yaml)) === value);

const cut = fc.tuple(fc.nat(), fc.nat());

/** A span that cuts no letter in two. */
function spanOf(value: string, [one, other]: readonly [number, number]): readonly [number, number] {
  const ends = [...value].reduce((all, letter) => [...all, (all.at(-1) ?? 0) + letter.length], [0]);
  const [start = 0, end = 0] = [one, other].map((n) => ends[n % ends.length] ?? 0).sort((a, b) => a - b);
  return [start, end];
}

/** The letters of a file between two places. */
function between(
  file: string,
  { line = 0, column = 0, end }: ReturnType<ReturnType<typeof recordOf>['placeOf']>,
): string {
  const lines = file.split('\n');
  const offset = (at: number, col: number) =>
    lines.slice(0, at - 1).reduce((sum, { length }) => sum + length + 1, col - 1);
  return file.slice(offset(line, column), offset(end?.line ?? 0, end?.column ?? 0));
}

/** The letters of a piece of YAML, read as the style reads them; line ends and blanks around them as one blank. */
function decoded(letters: string, quote: string | undefined): string {
  if (quote === "'") return letters.replaceAll("''", "'");
  if (quote !== '"') return letters;
  return String(parse(`"${letters}"`));
}

describe('the letters of a span', () => {
  test.each(['\n', '\r\n'])('stand between its place and its end, line ends %j', (lineEnd) => {
    fc.assert(
      fc.property(written, cut, ({ value, yaml, path }, ends) => {
        const file = yaml.replaceAll('\n', lineEnd);
        const record = recordOf(file);
        expect(record.typed(path)).toBe(value);
        const span = spanOf(value, ends);
        const place = record.placeOf(path, span);
        expect(place.end).toBeDefined();
        const start = record.placeOf(path);
        const [, quote] = /^(["'])/u.exec(file.split('\n')[start.line! - 1]!.slice(start.column! - 1)) ?? [];
        const letters = between(file, place);
        const wanted = value.slice(...span);
        if (letters.includes('\n')) {
          const bare = (some: string) => some.replace(/\s/gu, '');
          expect(bare(decoded(quote === '"' ? letters.replace(/[ \t]*\r?\n\s*/gu, ' ') : letters, quote))).toBe(
            bare(wanted),
          );
        } else expect(decoded(letters, quote)).toBe(wanted);
      }),
      { numRuns: 3000 },
    );
  });

  test('stand there in JSON too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), cut, (value, ends) => {
        const file = JSON.stringify({ a: [value] }, null, 2);
        fc.pre(recordOf(file, 'a.json').typed(['a', 0]) === value);
        const span = spanOf(value, ends);
        const letters = between(file, recordOf(file, 'a.json').placeOf(['a', 0], span));
        expect(JSON.parse(`"${letters}"`)).toBe(value.slice(...span));
      }),
      { numRuns: 1000 },
    );
  });
});
