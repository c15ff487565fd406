import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mergeDefaults } from '../../src/load/merge-defaults.js';
import { recordOf } from './record-of.js';

const merge = (defaults: string, bloc: string) =>
  mergeDefaults(recordOf(defaults, 'thidua.yaml'), recordOf(bloc, 'blocs/a.yaml'));

test.each<[string, string, string, unknown]>([
  ['keys of both stand', 'a: 1', 'b: 2', { a: 1, b: 2 }],
  ['the bloc wins', 'a: 1', 'a: 2', { a: 2 }],
  ['mappings merge', 'a: {b: 1, c: 2}', 'a: {c: 3, d: 4}', { a: { b: 1, c: 3, d: 4 } }],
  ['mappings merge all the way down', 'a: {b: {c: 1, d: 1}}', 'a: {b: {d: 2}}', { a: { b: { c: 1, d: 2 } } }],
  ['lists replace', 'a: [1, 2, 3]', 'a: [4]', { a: [4] }],
  ['an empty list replaces', 'a: [1]', 'a: []', { a: [] }],
  ['a list replaces a mapping', 'a: {b: 1}', 'a: [1]', { a: [1] }],
  ['a mapping replaces a list', 'a: [1]', 'a: {b: 1}', { a: { b: 1 } }],
  ['a value left empty takes the default away', 'a: {b: 1}', 'a:', { a: null }],
  ['a default left empty is filled', 'a:', 'a: {b: 1}', { a: { b: 1 } }],
])('%s', (_, defaults, bloc, data) => {
  expect(merge(defaults, bloc).data).toEqual(data);
});

test('without a workspace the bloc file is all', () => {
  const bloc = recordOf('a: 1');
  expect(mergeDefaults(undefined, bloc)).toBe(bloc);
});

test('__proto__ is only a key', () => {
  const { data } = merge('{"__proto__": {"x": 1}}', '{"__proto__": {"y": 2}}');
  expect(JSON.stringify(data)).toBe('{"__proto__":{"x":1,"y":2}}');
  expect(Reflect.get({}, 'x') ?? Reflect.get({}, 'y')).toBeUndefined();
});

describe('places', () => {
  const record = merge('a:\n  b: 05\n  c: x\nlist: [1, 2]\n', '# bloc\na:\n  c: y\nlist: [07]\nown: 1\n');

  test.each<[(string | number)[], string, number, string | undefined]>([
    [['a', 'b'], 'thidua.yaml', 2, '05'],
    [['a', 'c'], 'blocs/a.yaml', 3, 'y'],
    [['a'], 'blocs/a.yaml', 3, undefined],
    [['list', 0], 'blocs/a.yaml', 4, '07'],
    [['list', 1], 'blocs/a.yaml', 4, undefined],
    [['own'], 'blocs/a.yaml', 5, '1'],
    [['a', 'missing'], 'blocs/a.yaml', 3, undefined],
    [['missing'], 'blocs/a.yaml', 2, undefined],
    [[], 'blocs/a.yaml', 2, undefined],
  ])('%j stands in %s', (path, file, line, typed) => {
    expect(record.placeOf(path)).toMatchObject({ file, line });
    expect(record.keyPlaceOf(path).file).toBe(file);
    expect(record.typed(path)).toBe(typed);
    expect(record.file).toBe('blocs/a.yaml');
  });
});

test('letters of a value are looked for in the file it was typed in', () => {
  const record = merge('a: {b: xin chào, c: 1}\n', '# bloc\na:\n  c: chào bạn\n');
  const letters = (path: string[]) => record.placeOf(path, [4, 7]);
  expect(letters(['a', 'b'])).toEqual({ file: 'thidua.yaml', line: 1, column: 12, end: { line: 1, column: 15 } });
  expect(letters(['a', 'c'])).toEqual({ file: 'blocs/a.yaml', line: 3, column: 10, end: { line: 3, column: 13 } });
});

test('whatever merges, each single value knows the file it was typed in', () => {
  const tree = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.integer(),
      fc.array(fc.integer(), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('node')),
    ),
  })).node;
  const mapping = fc.dictionary(fc.constantFrom('a', 'b', 'c'), tree, { minKeys: 1 });
  const leaves = (value: unknown, path: (string | number)[] = []): [(string | number)[], unknown][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) =>
          leaves(inner, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : [[path, value]];
  fc.assert(
    fc.property(mapping, mapping, (below, above) => {
      const parts = {
        'thidua.yaml': recordOf(JSON.stringify(below), 'thidua.yaml'),
        'blocs/a.yaml': recordOf(JSON.stringify(above), 'blocs/a.yaml'),
      };
      const record = mergeDefaults(parts['thidua.yaml'], parts['blocs/a.yaml']);
      for (const [path, value] of leaves(record.data)) {
        const place = record.placeOf(path);
        expect(record.typed(path)).toBe(String(value));
        expect(parts[place.file === 'thidua.yaml' ? 'thidua.yaml' : 'blocs/a.yaml'].typed(path)).toBe(String(value));
      }
    }),
  );
});
