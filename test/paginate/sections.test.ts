import { describe, expect, test } from '@jest/globals';
import type { Block, SectionBlocks } from '../../src/blocks/types.js';
import type { PagedDocument } from '../../src/pages/types.js';
import { cell, isText, lines, PAGE, pagesOf, sectionsOf, table, text, told } from './small-document.js';

const upright = (...blocks: readonly Block[]): SectionBlocks => ({ page: PAGE, blocks });
const lying = (...blocks: readonly Block[]): SectionBlocks => ({
  page: { ...PAGE, width: 200, height: 80, margin: { top: 30, bottom: 10, left: 20, right: 20 } },
  blocks,
});

/** The furniture of each page: its number, or nothing. */
function numbers({ pages }: PagedDocument): readonly string[] {
  return pages.map(({ items }) =>
    items
      .filter(isText)
      .filter(({ tag }) => tag === undefined)
      .map((item) => item.text)
      .join(),
  );
}

describe('sections', () => {
  test('begin new pages, which count from 1 and hide that', () => {
    const document = sectionsOf(upright(lines(12, 'a')), upright(lines(7, 'b')), upright(text('c')));
    expect(told(document).map(([first]) => first)).toEqual(['a1@0', 'a6@0', 'a11@0', 'b1@0', 'b6@0', 'c@0']);
    expect(numbers(document)).toEqual(['', '2', '3', '', '2', '']);
  });

  test('have pages of their own size, text and number inside their own margins', () => {
    const document = sectionsOf(upright(text('a')), lying(lines(4, 'b')), upright(text('c')));
    expect(document.pages.map(({ width, height }) => [width, height])).toEqual([
      [140, 100],
      [200, 80],
      [140, 100],
    ]);
    const [first] = document.pages[1]!.items.filter(isText);
    expect([first?.x, first?.y]).toEqual([20, 40]);
    const number = sectionsOf(lying(lines(9, 'b')))
      .pages[1]!.items.filter(isText)
      .find(({ tag }) => tag === undefined);
    expect([number?.text, number?.x, number?.y]).toEqual(['2', 97.5, 14]);
  });

  test('without text have a page all the same', () => {
    expect(sectionsOf(upright(), upright()).pages).toHaveLength(2);
  });

  test('of a two-sided paper begin on a new sheet', () => {
    const mirrored = (count: number, name: string) => ({
      page: { ...PAGE, mirrored: true },
      blocks: [lines(count, name)],
    });
    const document = sectionsOf(mirrored(7, 'a'), mirrored(2, 'b'), mirrored(2, 'c'));
    expect(told(document).map(([first]) => first)).toEqual(['a1@0', 'a6@0', 'b1@0', undefined, 'c1@0']);
    expect(numbers(document)).toEqual(['', '2', '', '', '']);
    const edges = document.pages.map(({ items }) => items.filter(isText).at(-1)?.x);
    expect(edges).toEqual([30, 10, 30, undefined, 30]);
  });

  test('have their headings bookmarked on the pages where they stand', () => {
    const heading = (name: string) => text(name, { style: 'heading' });
    const document = sectionsOf(upright(lines(6, 'a'), heading('h'), text('b')), upright(heading('i'), text('c')));
    expect(document.outline.map((entry) => [entry.text, entry.page])).toEqual([
      ['h', 1],
      ['i', 2],
    ]);
  });
});

describe('a new page', () => {
  const newPage: Block = { type: 'break' };

  test('begins where it is asked for, and counts on', () => {
    const document = pagesOf([text('a'), newPage, text('b'), newPage, lines(2, 'c')]);
    expect(told(document)).toEqual([['a@0'], ['b@0'], ['c1@0', 'c2@12']]);
    expect(numbers(document)).toEqual(['', '2', '3']);
  });

  test('keeps the space above what begins it, not that below what ended the last', () => {
    const spaced = text('b', { style: 'spaced' });
    expect(told(pagesOf([text('a', { style: 'spaced' }), newPage, spaced]))[1]).toEqual(['b@6']);
    expect(told(pagesOf([text('a', { style: 'spaced' }), newPage, text('b')]))[1]).toEqual(['b@0']);
  });

  test('is the next one where the page is full anyway', () => {
    expect(told(pagesOf([lines(5, 'a'), newPage, text('b')]))).toHaveLength(2);
  });

  test('ends what would stay with the next', () => {
    expect(told(pagesOf([text('a', { keepNext: true }), newPage, text('b')]))).toEqual([['a@0'], ['b@0']]);
  });

  test('that a table begins has the filler Word wants', () => {
    const rows = [{ cells: [cell([text('b')]), cell([])] }];
    expect(told(pagesOf([text('a'), newPage, table(rows), text('c')]))).toEqual([['a@0'], ['b@1', 'c@13']]);
  });
});

test('a row that stays with what follows its table takes the filler between two tables along', () => {
  const row = (name: string, keepNext: boolean) => ({ cells: [cell([text(name)]), cell([])], keepNext });
  const pages = (keepNext: boolean) =>
    told(pagesOf([lines(3, 'a'), table([row('b', false), row('c', keepNext)]), table([row('d', false)]), text('e')]));
  expect(pages(false)[0]?.at(-1)).toBe('c@48');
  expect(pages(true)).toEqual([
    ['a1@0', 'a2@12', 'a3@24', 'b@36'],
    ['c@0', 'd@13', 'e@25'],
  ]);
});

test('a dashed line is drawn dashed', () => {
  const rule = { type: 'rule', width: 40, height: 4, weight: 1, after: 0 } as const;
  const drawn = (more: object) => pagesOf([{ ...rule, ...more }]).pages[0]!.items[0];
  expect(drawn({ dashed: true })).toMatchObject({ type: 'line', dashed: true });
  expect(drawn({})).not.toHaveProperty('dashed');
});
