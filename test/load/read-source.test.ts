import { describe, expect, test } from '@jest/globals';
import { readSource } from '../../src/load/read-source.js';
import { recordOf } from './record-of.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (file: string, text: string) => readSource(file, bytesOf(text));

function onlyFinding(file: string, input: string | Uint8Array) {
  const outcome = readSource(file, typeof input === 'string' ? bytesOf(input) : input);
  expect(outcome.ok).toBe(false);
  expect(outcome.diagnostics).toHaveLength(1);
  const { code, place, facts } = outcome.diagnostics[0]!;
  return { code, at: [place?.line, place?.column], facts };
}

describe('plain data', () => {
  test.each([
    ['a date stays a string', 'a: 2023-03-23', { a: '2023-03-23' }],
    ['a Vietnamese date stays a string', 'a: 23/3/2023', { a: '23/3/2023' }],
    ['a time stays a string', 'a: 12:30', { a: '12:30' }],
    ['yes and no stay strings', 'a: yes\nb: No', { a: 'yes', b: 'No' }],
    ['numbers and booleans', 'a: 12\nb: 1.5\nc: true\nd: -3', { a: 12, b: 1.5, c: true, d: -3 }],
    ['an empty value is null', 'a:\nb: ~', { a: null, b: null }],
    ['keys are strings', '2023: x\ntrue: y', { '2023': 'x', true: 'y' }],
    ['a block text keeps its paragraphs', 'a: |\n  Một\n\n  Hai\n', { a: 'Một\n\nHai\n' }],
    ['an alias repeats', 'a: &x {b: 1}\nc: *x', { a: { b: 1 }, c: { b: 1 } }],
    ['a byte order mark is passed over', '\ufeffa: 1', { a: 1 }],
    ['Windows line ends', 'a: 1\r\nb:\r\n  - x\r\n', { a: 1, b: ['x'] }],
    ['old Macintosh line ends', 'a: 1\rb: 2\r', { a: 1, b: 2 }],
    ['%YAML 1.1 changes nothing', '%YAML 1.1\n---\na: yes\nb: 2023-01-01', { a: 'yes', b: '2023-01-01' }],
    ['text beyond the basic plane', 'a: 😀 Đoàn kết', { a: '😀 Đoàn kết' }],
  ])('%s', (_, text, data) => {
    expect(recordOf(text).data).toEqual(data);
  });

  test.each([
    ['tabs as indentation', '{\n\t"a": [\n\t\t1,\n\t\t{"b": null}\n\t]\n}', { a: [1, { b: null }] }],
    ['numbers', '{"a": [1e5, -1, 1.5E+3, 0.1]}', { a: [100000, -1, 1500, 0.1] }],
    ['escapes', '{"a": "\\ud83d\\ude00 \\u0110 \\/ \\n"}', { a: '😀 Đ / \n' }],
    ['a key before a line break', '{"a"\n:1}', { a: 1 }],
  ])('JSON: %s', (_, text, data) => {
    expect(recordOf(text, 'a.json').data).toEqual(data);
  });

  test('a key named __proto__ is only a key', () => {
    for (const file of ['a.yaml', 'a.json']) {
      const { data } = recordOf('{"__proto__": {"x": 1}, "a": 1}', file);
      expect(Object.keys(Object(data))).toEqual(['__proto__', 'a']);
      expect(Reflect.get(Object(data), 'x')).toBeUndefined();
    }
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });

  test.each(['.yaml', '.yml', '.json', '.YAML', '.Json'])('%s has a reader', (extension) => {
    expect(read(`a${extension}`, '{"a": 1}')).toMatchObject({ ok: true, value: { data: { a: 1 } } });
  });
});

describe('places', () => {
  const text =
    'year: 2023\nunits:\n  - name: Sở Y tế\n    plan: 05\n  - name:\n    tags: [a, "b"]\nnote: &n xin\nagain: *n\n';
  const record = recordOf(text);

  test.each<[string, (string | number)[], [number, number], [number, number]]>([
    ['the whole', [], [1, 1], [1, 1]],
    ['a value', ['year'], [1, 7], [1, 1]],
    ['a list', ['units'], [3, 3], [2, 1]],
    ['an item', ['units', 0], [3, 5], [3, 5]],
    ['a value in an item', ['units', 0, 'plan'], [4, 11], [4, 5]],
    ['an empty value stands at its key', ['units', 1, 'name'], [5, 5], [5, 5]],
    ['an item in brackets', ['units', 1, 'tags', 1], [6, 15], [6, 15]],
    ['what is missing stands at its container', ['units', 1, 'code'], [5, 5], [5, 5]],
    ['what is missing deep down', ['units', 7, 'x', 'y'], [3, 3], [3, 3]],
    ['an alias stands at what it repeats', ['again'], [7, 10], [8, 1]],
    ['a number is no key', ['units', '0'], [3, 3], [3, 3]],
  ])('%s', (_, path, value, key) => {
    const { placeOf, keyPlaceOf } = record;
    expect(placeOf(path)).toEqual({ file: 'a.yaml', line: value[0], column: value[1] });
    expect(keyPlaceOf(path)).toEqual({ file: 'a.yaml', line: key[0], column: key[1] });
  });

  test('typed is the value as written', () => {
    const typed = recordOf('a: 05\nb: "05"\nc: 1.50\nd: [x]\ne: Đoàn  kết\nf: True\n').typed;
    expect(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key) => typed([key]))).toEqual([
      '05',
      '05',
      '1.50',
      undefined,
      'Đoàn  kết',
      'True',
      undefined,
    ]);
  });

  test('columns after a byte order mark count from the first letter', () => {
    expect(recordOf('\ufeffa: 1').placeOf(['a'])).toEqual({ file: 'a.yaml', line: 1, column: 4 });
  });
});

describe('broken YAML', () => {
  test.each<[string, string, string, [number, number]]>([
    ['a tab', 'a:\n\tb: 1\n', 'tab', [2, 1]],
    ['a tab further down', 'a:\n  b: 1\n\tc: 2\n', 'tab', [3, 1]],
    ['too much indentation', 'a:\n  b: 1\n   c: 2\n', 'indent', [2, 6]],
    ['too little indentation', 'a:\n    b: 1\n  c: 2\n', 'indent', [3, 1]],
    ['a colon in a text', 'name: Chủ đề: Đoàn kết\nb: 1\n', 'colon-in-text', [1, 7]],
    ['an open double quote', 'a: 1\nname: "Đoàn kết\nb: 1\n', 'unclosed-quote', [2, 7]],
    ['an open single quote', "name: 'Đoàn kết\nb: 1\n", 'unclosed-quote', [1, 7]],
    ['words after a closing quote', 'name: "Đoàn kết" và\nb: 1\n', 'extra-text', [1, 18]],
    ['a value that begins with @', 'name: @abc\n', 'reserved-start', [1, 7]],
    ['a value that begins with %', 'name: %abc\n', 'reserved-start', [1, 7]],
    ['a value that begins with a backtick', 'name: `abc\n', 'reserved-start', [1, 7]],
    ['a value that begins with !', 'name: !Quan trọng\n', 'tag', [1, 7]],
    ['a type beyond JSON', 'day: !!timestamp 2023-03-23\n', 'tag', [1, 6]],
    ['an alias of nothing', 'name: *abc\n', 'alias', [1, 7]],
    ['an alias of itself', 'name: &x [*x]\n', 'alias', [1, 11]],
    ['a lone &', 'name: & a\n', 'alias', [1, 7]],
    ['no colon', 'name\nb: 1\n', 'missing-colon', [1, 1]],
    ['no space after the colon', 'b: 1\nname:abc\n', 'missing-colon', [2, 1]],
    ['no space after the dash', 'units:\n- a\n-b\n', 'missing-colon', [3, 1]],
    ['an open bracket', 'a: [1,2\nb: 3\n', 'unclosed-bracket', [2, 1]],
    ['a bracket too many', 'a: [1]]\nb: 3\n', 'other', [1, 7]],
    ['a backslash in quotes', 'a: "C:\\dir"\n', 'escape', [1, 7]],
    ['two documents', 'a: 1\n---\nb: 2\n', 'many-documents', [2, 1]],
    ['a list as a key', '? [a]\n: x\n', 'key', [1, 3]],
    ['a key after a list', '- a\nb: 1\n', 'extra-text', [2, 1]],
    ['words behind |', 'a: |abc\n  x\n', 'block-header', [1, 5]],
    ['an unknown directive', '%FOO bar\n---\na: 1\n', 'directive', [1, 1]],
  ])('%s', (_, text, problem, at) => {
    expect(onlyFinding('a.yaml', text)).toMatchObject({ code: 'load.syntax', at, facts: { problem } });
  });
});

describe('broken JSON', () => {
  test.each<[string, string, string, [number, number]]>([
    ['no comma between fields', '{"a": 1 "b": 2}', 'missing-comma', [1, 7]],
    ['no comma between lines', '{\n  "a": 1\n  "b": 2\n}', 'missing-comma', [2, 8]],
    ['no colon', '{"a" 1}', 'missing-comma', [1, 6]],
    ['two commas', '{"a": 1,,"b":2}', 'extra-comma', [1, 9]],
    ['an open brace', '{"a": 1', 'unclosed-bracket', [1, 8]],
    ['an open list', '{"a": [1,2}', 'unclosed-bracket', [1, 11]],
    ['a brace too many', '{"a": 1}}', 'other', [1, 9]],
    ['an open quote', '{"a": 1,\n "b": "x\n}\n', 'unclosed-quote', [2, 7]],
    ['a word without quotes', '{"a": Hội phụ nữ}', 'unquoted', [1, 7]],
    ['a bad escape', '{"a": "x\\q"}', 'escape', [1, 9]],
    ['an escape of YAML', '{"a": "x\\x41"}', 'escape', [1, 10]],
    ['a comma after the last field', '{"a": 1,}', 'extra-comma', [1, 8]],
    ['a comma after the last item, further down', '{\n  "a": [\n    1,\n  ]\n}', 'extra-comma', [3, 6]],
    ['single quotes', "{\n'a': 1}", 'unquoted', [2, 1]],
    ['a key without quotes', '{"a": 1, b: 1}', 'unquoted', [1, 10]],
    ['a comment at the end', '{"a": 1} # ghi chú', 'json-comment', [1, 10]],
    ['a comment between', '{ # ghi chú\r\n"a": 1}', 'json-comment', [1, 3]],
    ['a number with a zero before it', '{"a": 01}', 'unquoted', [1, 7]],
    ['a line break in a text', '{"a": "x\ny"}', 'json-lines', [1, 9]],
    ['a mark before a comma', '\ufeff{"a": 1,}', 'extra-comma', [1, 8]],
    ['YAML', 'a: 1', 'unquoted', [1, 1]],
  ])('%s', (_, text, problem, at) => {
    expect(onlyFinding('a.json', text)).toMatchObject({ code: 'load.syntax', at, facts: { problem } });
  });
});

describe('files that cannot be data', () => {
  const latin = Uint8Array.from([...bytesOf('a: 1\nb: '), 0xe9, 0x0a]);
  const cutShort = Uint8Array.from([...bytesOf('a: 1\nb: '), 0xe1, 0xbb]);
  const utf16 = Uint8Array.from([0xff, 0xfe, 0x61, 0x00]);
  const bareUtf16 = Uint8Array.from([0x61, 0x00, 0x3a, 0x00]);

  test.each<[string, string, string | Uint8Array, object]>([
    ['empty', 'a.yaml', '', { code: 'load.empty' }],
    ['only a comment', 'a.yaml', '# xin chào\n', { code: 'load.empty' }],
    ['only null', 'a.json', 'null', { code: 'load.empty' }],
    ['only ---', 'a.yaml', '---\n', { code: 'load.empty' }],
    ['a list', 'a.yaml', '\n- a\n- b\n', { code: 'load.not-mapping', at: [2, 1], facts: { kind: 'array' } }],
    ['a text', 'a.yaml', 'xin chào', { code: 'load.not-mapping', facts: { kind: 'string' } }],
    ['a Word file', 'a.docx', 'PK', { code: 'load.unknown-extension', facts: { found: '.docx' } }],
    ['no extension', 'a', 'a: 1', { code: 'load.unknown-extension', facts: { found: '' } }],
    ['Latin-1', 'a.yaml', latin, { code: 'load.not-utf8', at: [2, 4], facts: { byte: 9 } }],
    ['cut inside a letter', 'a.yaml', cutShort, { code: 'load.not-utf8', at: [2, 4], facts: { byte: 9 } }],
    ['UTF-16', 'a.yaml', utf16, { code: 'load.not-utf8', facts: { encoding: 'UTF-16' } }],
    ['UTF-16 unmarked', 'a.yaml', bareUtf16, { code: 'load.not-utf8', facts: { encoding: 'UTF-16' } }],
    ['too big', 'a.yaml', new Uint8Array(10_000_001), { code: 'load.too-big', facts: { size: 10.1, maximum: 10 } }],
  ])('%s', (_, file, input, finding) => {
    expect(onlyFinding(file, input)).toMatchObject(finding);
  });

  test('a file of exactly ten megabytes is read', () => {
    const text = `a: ${'x'.repeat(9_999_997)}`;
    expect(read('a.yaml', text).ok).toBe(true);
  });
});

describe('limits', () => {
  const nested = (depth: number) => `a: ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}`;
  const bomb = ['a0: &a0 [x]', ...Array.from({ length: 60 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`)].join(
    '\n',
  );
  const chain = ['a0: &a0 [x]', ...Array.from({ length: 120 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}]`)].join('\n');

  test('a hundred levels are read, one more is refused where it begins', () => {
    expect(read('a.yaml', nested(100)).ok).toBe(true);
    expect(onlyFinding('a.yaml', nested(102))).toMatchObject({ code: 'load.too-deep', at: [1, 104] });
  });

  test.each([
    ['open brackets', '['.repeat(200_000)],
    ['closed brackets', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['dashes', `${'- '.repeat(50_000)}a`],
    ['question marks', `${'? '.repeat(5000)}a`],
    ['JSON objects', '{"a":'.repeat(50_000)],
  ])('%s without end are refused, not followed', (_, text) => {
    expect(onlyFinding('a.yaml', text)).toMatchObject({ code: 'load.too-deep' });
  });

  test('aliases that would repeat more than a hundred thousand values are refused', () => {
    expect(onlyFinding('a.yaml', bomb)).toMatchObject({ code: 'load.alias-bomb', at: [16, 12] });
    expect(onlyFinding('a.yaml', chain)).toMatchObject({ code: 'load.too-deep' });
  });

  test('many aliases of little are fine', () => {
    const text = `a: &x Sở Y tế\nb:\n${'  - *x\n'.repeat(5000)}`;
    expect(recordOf(text).data).toMatchObject({ a: 'Sở Y tế' });
  });

  test('many keys are read in no long time', () => {
    const text = Array.from({ length: 40_000 }, (_, i) => `k${i}: "giá trị ${i}"`).join('\n');
    const start = performance.now();
    expect(recordOf(text).placeOf(['k39999'])).toEqual({ file: 'a.yaml', line: 40_000, column: 9 });
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('keys twice and comments by mistake', () => {
  test('every double key is told, with the line of the first', () => {
    const outcome = read('a.yaml', 'a: 1\nb:\n  c: 1\n  c: 2\n  "c": 3\na: 2\n');
    expect(outcome.diagnostics.map(({ code, place, facts }) => [code, place?.line, place?.column, facts])).toEqual([
      ['load.duplicate-key', 4, 3, { found: 'c', line: 3 }],
      ['load.duplicate-key', 5, 3, { found: 'c', line: 4 }],
      ['load.duplicate-key', 6, 1, { found: 'a', line: 1 }],
    ]);
    expect(outcome.ok).toBe(false);
  });

  test('keys twice in JSON', () => {
    expect(onlyFinding('a.json', '{"a": 1, "a": 2}')).toMatchObject({ code: 'load.duplicate-key', at: [1, 10] });
  });

  test.each([
    ['words right after a hash', 'name: Đội #1\nb: 2', '#1', [1, 11]],
    ['nothing before the hash', 'name: #phongtrao\nb: 2', '#phongtrao', [1, 7]],
  ])('%s are warned of', (_, text, found, at) => {
    const { ok, diagnostics } = read('a.yaml', text);
    expect(ok).toBe(true);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: 'load.cut-comment', severity: 'warning', facts: { found } });
    expect([diagnostics[0]!.place!.line, diagnostics[0]!.place!.column]).toEqual(at);
  });

  test.each(['a: 1 # ghi chú', 'a: "x" #ghi', 'a: b#c', '#a: 1\nb: 2', 'a: 1\n#b: 2', 'a: |\n  x #y'])(
    'no warning: %j',
    (text) => {
      expect(read('a.yaml', text).diagnostics).toEqual([]);
    },
  );
});
