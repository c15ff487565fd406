import { expect, test } from '@jest/globals';
import type { PagedDocument } from '../../src/pages/types.js';
import { cell, isText, PAGE, pagesOf, sectionsOf, table, text } from './small-document.js';

/** A table with these words in a cell that takes ten characters a line. */
const inCell = (words: string) => table([{ cells: [cell([text(words)]), cell([text('b')])] }]);

/** How the texts begin that have a word cut in two. */
function cut({ cut: tags, pages }: PagedDocument): readonly (string | undefined)[] {
  const items = pages.flatMap((page) => page.items).filter(isText);
  return tags.map((tag) => items.find((item) => item.tag === tag)?.text);
}

test.each([
  ['in a cell', inCell('12345678901/QĐ')],
  ['in running text', text('1234567890123456789012345')],
])('a word wider than its line is cut %s', (_, block) => {
  expect(cut(pagesOf([text('a'), block, text('c')]))).toHaveLength(1);
});

test('a place where a line may end all the same cuts, but for spaces, hyphens and slashes', () => {
  expect(cut(pagesOf([inCell('abcdefgh…ijklm')]))).toEqual(['abcdefgh…']);
  expect(cut(pagesOf([inCell('abcdefghi jklm'), inCell('abcdefgh-ijklm'), inCell('abcdefgh/ijklm')]))).toEqual([]);
});

test('the words of all sections are told, each element once', () => {
  const section = { page: PAGE, blocks: [inCell('x'.repeat(35))] };
  expect(cut(sectionsOf(section, section))).toEqual(['x'.repeat(10), 'x'.repeat(10)]);
});

test('a header that is repeated is told once', () => {
  const header = { cells: [cell([text('y'.repeat(12))]), cell([text('b')])] };
  const row = { cells: [cell([text('a')]), cell([text('b')])] };
  expect(cut(pagesOf([table([header, row, row, row, row, row], { headerRows: 1 })]))).toEqual(['y'.repeat(10)]);
});
