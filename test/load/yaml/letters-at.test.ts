import { describe, expect, test } from '@jest/globals';
import { recordOf } from '../record-of.js';

/** Where the word `sai` of the value `v` stands, as `line:column-line:column`. */
function placeOfWord(file: string, word = 'sai', name = 'a.yaml'): string {
  const record = recordOf(file, name);
  const start = record.typed(['v'])?.indexOf(word) ?? -1;
  expect(start).toBeGreaterThanOrEqual(0);
  const { line, column, end } = record.placeOf(['v'], [start, start + word.length]);
  return `${line}:${column}-${end?.line}:${end?.column}`;
}

describe('the place of a word', () => {
  test.each([
    ['plain', 'v: Chữ sai đây', '1:8-1:11'],
    ['plain, on its second line', 'v: Chữ đúng\n  rồi chữ sai đây', '2:11-2:14'],
    ['plain, behind an empty line', 'v: Chữ đúng\n\n\n   sai', '4:4-4:7'],
    ['in double quotes, behind escapes', String.raw`v: "\u00e1\n\"\\\U0001F600 sai"`, '1:28-1:31'],
    ['in double quotes, behind a line break escaped', 'v: "Chữ \\\n   sai"', '2:4-2:7'],
    ['in double quotes, folded', 'v: "Chữ  \n\n   sai"', '3:4-3:7'],
    ['in single quotes, behind a quote', "v: 'Chữ ''này'' sai'", '1:17-1:20'],
    ['in single quotes, folded', "v: 'Chữ\n  sai'", '2:3-2:6'],
    ['in a block', 'v: |\n  Một\n\n    Hai sai\n', '4:9-4:12'],
    ['in a block, its indentation told', 'v: |2-\n    Một\n  sai', '3:3-3:6'],
    ['in a block with a comment', 'v: | # ghi chú\n  sai', '2:3-2:6'],
    ['in a folded block', 'v: >-\n  Một\n  hai sai\n', '3:7-3:10'],
    ['in a folded block, behind empty and indented lines', 'v: >+\n\n  Một\n\n\n    thụt\n\n  sai\n\n', '8:3-8:6'],
    ['in a folded block, its first line indented', 'v: >1\n    Một\n sai\n', '3:2-3:5'],
    ['behind an anchor', 'v: &x Chữ sai', '1:11-1:14'],
    ['where an alias points', 'a: &x Chữ sai\nv: *x', '1:11-1:14'],
    ['with Windows line ends', 'a: 1\r\nv: >\r\n  Một\r\n\r\n  sai\r\n', '5:3-5:6'],
    ['with old Macintosh line ends', 'a: 1\rv: "Một\r  sai"\r', '3:3-3:6'],
    ['behind letters beyond the basic plane', 'v: 😀 sai', '1:7-1:10'],
  ])('%s', (_, file, place) => {
    expect(placeOfWord(file)).toBe(place);
  });

  test('in JSON', () => {
    expect(placeOfWord(String.raw`{"v": "\ud83d\ude00 \/ sai"}`, 'sai', 'a.json')).toBe('1:24-1:27');
  });

  test('that is an escape covers the escape', () => {
    expect(placeOfWord(String.raw`v: "a\u00e1b"`, 'á')).toBe('1:6-1:12');
    expect(placeOfWord("v: 'a''b'", "'")).toBe('1:6-1:8');
  });

  test('over a fold ends behind its last letter', () => {
    expect(placeOfWord('v: Một sai\n  lầm lớn', 'sai lầm')).toBe('1:8-2:6');
  });
});

describe('the place of a span', () => {
  const record = recordOf('v: Chữ sai\nn: 05\nl: [a]\ne:\n');

  test('without letters is a point', () => {
    expect(record.placeOf(['v'], [4, 4])).toEqual({ file: 'a.yaml', line: 1, column: 8, end: { line: 1, column: 8 } });
    expect(record.placeOf(['v'], [7, 7])).toMatchObject({ column: 11, end: { column: 11 } });
  });

  test('of a number counts in what was typed', () => {
    expect(record.placeOf(['n'], [1, 2])).toMatchObject({ line: 2, column: 5, end: { line: 2, column: 6 } });
  });

  test.each([
    ['beyond the value', ['v'], [4, 90], { line: 1, column: 4 }],
    ['back to front', ['v'], [4, 2], { line: 1, column: 4 }],
    ['of a list', ['l'], [0, 1], { line: 3, column: 4 }],
    ['of a value that is not written', ['e'], [0, 1], { line: 4, column: 1 }],
    ['of a field that is not there', ['l', 7], [0, 1], { line: 3, column: 4 }],
  ] as const)('%s is where the value begins', (_, path, span, place) => {
    expect(record.placeOf(path, span)).toEqual({ file: 'a.yaml', ...place });
  });

  test('is only where the value begins when no span is asked', () => {
    expect(record.placeOf(['v'])).toEqual({ file: 'a.yaml', line: 1, column: 4 });
  });
});
