import { describe, expect, test } from '@jest/globals';
import { excerpt } from '../../../src/cli/check/excerpt.js';

/** The excerpt around a word of a line, as it is printed. */
function around(line: string, word: string): string {
  const start = line.indexOf(word);
  const { text, carets } = excerpt(line, start + 1, start + 1 + word.length);
  return `${text}\n${carets}`;
}

describe('an excerpt', () => {
  test.each([
    ['a word', 'place: Hội trường', 'trường', 'place: Hội trường\n           ^^^^^^'],
    [
      'letters with marks of their own',
      'Ho\u0323\u0302i nghi\u0323',
      'nghi\u0323',
      'Ho\u0323\u0302i nghi\u0323\n    ^^^^',
    ],
    ['a mark of a letter', 'Ho\u0323\u0302i', '\u0302', 'Ho\u0323\u0302i\n ^'],
    ['a tab before it', '\tname: sai', 'sai', '    name: sai\n          ^^^'],
    ['a letter that takes two columns', '😀 漢 sai', 'sai', '😀 漢 sai\n      ^^^'],
    ['joined signs', '👨‍👩‍👧 sai', 'sai', '👨‍👩‍👧 sai\n   ^^^'],
    ['a letter that cannot be seen', 'a\u200bb', '\u200b', 'a[U+200B]b\n ^^^^^^^^'],
    ['a sign a terminal would obey', 'a\u001b[31m sai', 'sai', 'a[U+001B][31m sai\n              ^^^'],
    ['half a letter', 'a\ud800 sai', 'sai', 'a[U+D800] sai\n          ^^^'],
  ])('points at %s', (_, line, word, shown) => {
    expect(around(line, word)).toBe(shown);
  });

  test('points at one letter when no end is given, or an end that is the beginning', () => {
    expect(excerpt('a: 1', 4).carets).toBe('   ^');
    expect(excerpt('a: 1', 4, 4).carets).toBe('   ^');
  });

  test('points behind the last letter, and no further', () => {
    expect(excerpt('a: ', 4)).toEqual({ text: 'a:', carets: '   ^' });
    expect(excerpt('ab', 90, 95)).toEqual({ text: 'ab', carets: '  ^' });
    expect(excerpt('', 1)).toEqual({ text: '', carets: '^' });
  });

  const words = (count: number) => Array.from({ length: count }, (_, index) => `chữ${index}`).join(' ');

  test.each([
    ['at the beginning', `sai ${words(100)}`],
    ['in the middle', `${words(100)} sai ${words(100)}`],
    ['at the end', `${words(100)} sai`],
    ['in a line of a megabyte', `${'x'.repeat(500_000)} sai ${'x'.repeat(500_000)}`],
  ])('of a long line shows what stands around: %s', (_, line) => {
    const start = line.indexOf('sai');
    const { text, carets } = excerpt(line, start + 1, start + 4);
    expect(text.length).toBeGreaterThan(90);
    expect(text.length).toBeLessThanOrEqual(100);
    expect(text.slice(carets.indexOf('^'), carets.length)).toBe('sai');
    expect([text.startsWith('…'), text.endsWith('…')]).toEqual([start > 0, !line.endsWith('sai')]);
    expect(line).toContain(text.replaceAll('…', ''));
  });

  test('of a long span shows its beginning', () => {
    const { text, carets } = excerpt(`a ${'b'.repeat(300)} c`, 3, 303);
    expect(text).toBe(`a ${'b'.repeat(96)}…`);
    expect(carets).toBe(`  ${'^'.repeat(96)}`);
  });

  test('of exactly the width is whole, of one more is cut', () => {
    expect(excerpt('x'.repeat(100), 1).text).toBe('x'.repeat(100));
    expect(excerpt('x'.repeat(101), 1).text).toBe(`${'x'.repeat(98)}…`);
  });
});
