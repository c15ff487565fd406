import { describe, expect, test } from '@jest/globals';
import type { Row, TableBlock } from '../../src/blocks/types.js';
import type { LineItem } from '../../src/pages/types.js';
import { cell, isText, lines, pagesOf, table, text, told } from './small-document.js';

/** A row of one-line cells. */
function row(...names: readonly string[]): Row {
  return { cells: names.map((name) => cell([text(name)])) };
}

const ROWS = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => row(name, `${name}'`));

describe('rows', () => {
  test('stand side by side and below each other', () => {
    const document = pagesOf([table(ROWS.slice(0, 2))]);
    const places = document.pages[0]!.items.filter(isText).map(({ text: words, x, y }) => [words, x, y]);
    expect(places).toEqual([
      ['a', 30, 30],
      ["a'", 80, 30],
      ['b', 30, 42],
      ["b'", 80, 42],
    ]);
  });

  test('take paddings and one border each, and one more border at the end', () => {
    const framed = table(ROWS.slice(0, 2), { padding: 4, paddingBlock: 2, border: 1 });
    expect(told(pagesOf([framed, text('z')]))).toEqual([['a@3', "a'@3", 'b@20', "b'@20", 'z@35']]);
    expect(pagesOf([framed]).pages[0]!.items.filter(isText)[0]?.x).toBe(34);
  });

  test('are never parted', () => {
    const tall = { cells: [cell([lines(2, 'x')]), cell([text('y')])] };
    expect(told(pagesOf([table([...ROWS.slice(0, 4), tall], { columns: [100, 100] })]))[1]).toEqual([
      'x1@0',
      'x2@12',
      'y@0',
    ]);
  });

  test('need room for the border that closes them where a page ends', () => {
    const framed = (border: number) => told(pagesOf([table(ROWS, { border })])).map((page) => page.length / 2);
    expect(framed(0)).toEqual([5, 1]);
    expect(framed(1)).toEqual([4, 2]);
  });

  test('stay with the next where they say so', () => {
    const kept = ROWS.map((each, index) => ({ ...each, keepNext: index >= 3 && index < 5 }));
    expect(told(pagesOf([table(kept)])).map((page) => page.length / 2)).toEqual([3, 3]);
  });
});

describe('header rows', () => {
  test('are drawn again on every page, as furniture', () => {
    const pages = pagesOf([table(ROWS, { headerRows: 1 })]).pages.map(({ items }) => items.filter(isText));
    const names = pages.map((items) => items.filter(({ y }) => y > 20).map((item) => item.text));
    expect(names[1]).toEqual(['a', "a'", 'f', "f'"]);
    const [first, again] = pages.map((items) => items.find((item) => item.text === 'a'));
    expect(first?.tag).toBeDefined();
    expect(again?.tag).toBeUndefined();
  });

  test('never stand alone at the foot of a page', () => {
    expect(told(pagesOf([lines(4, 'x'), table(ROWS.slice(0, 3), { headerRows: 1 })]))[1]?.slice(0, 3)).toEqual([
      'a@0',
      "a'@0",
      'b@12',
    ]);
  });

  test('that take most of a page are drawn only once', () => {
    const document = pagesOf([table([...ROWS.slice(0, 4), ...ROWS], { headerRows: 4 })]);
    expect(told(document)[1]?.[0]).toBe('b@0');
  });
});

describe('a row taller than a page', () => {
  const tall: Row = { cells: [cell([lines(8, 'x')]), cell([lines(3, 'y')])] };

  test('begins where there is room; each cell goes on where its own last line ended', () => {
    const document = pagesOf([lines(2, 'a'), table([tall], { columns: [100, 100] })]);
    expect(told(document)).toEqual([
      ['a1@0', 'a2@12', 'x1@24', 'x2@36', 'x3@48', 'y1@24', 'y2@36', 'y3@48'],
      ['x4@0', 'x5@12', 'x6@24', 'x7@36', 'x8@48'],
      [],
    ]);
  });

  test('has the header above each of its parts', () => {
    const document = pagesOf([table([row('h', 'i'), tall], { columns: [100, 100], headerRows: 1 })]);
    expect(told(document).map((page) => page[0])).toEqual(['h@0', 'h@0']);
  });

  test('begins on the next page where a cell has no room for its first two lines', () => {
    expect(told(pagesOf([lines(4, 'a'), table([tall], { columns: [100, 100] })]))[0]).toEqual([
      'a1@0',
      'a2@12',
      'a3@24',
      'a4@36',
    ]);
  });

  test('is closed and opened by borders', () => {
    const document = pagesOf([table([tall], { columns: [100, 100], border: 1 })]);
    for (const { items } of document.pages) {
      const across = items.filter((item) => item.type === 'line').filter(({ y1, y2 }) => y1 === y2);
      expect(Math.max(...across.map(({ x2 }) => x2)) - Math.min(...across.map(({ x1 }) => x1))).toBe(201);
      expect(across.length).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('a spanning cell', () => {
  const spanning = (more: Partial<TableBlock> = {}) =>
    table([{ cells: [cell([text('s')], { rowSpan: 3 }), cell([text('a')])] }, row('b'), row('c'), row('d', 'e')], more);

  test('pushes the cells of the rows below it to the right', () => {
    const texts = pagesOf([spanning()]).pages[0]!.items.filter(isText);
    expect(texts.map(({ text: words, x }) => [words, x])).toEqual([
      ['s', 30],
      ['a', 80],
      ['b', 80],
      ['c', 80],
      ['d', 30],
      ['e', 80],
    ]);
  });

  test('keeps its rows on one page', () => {
    expect(told(pagesOf([lines(3, 'x'), spanning()]))).toEqual([
      ['x1@0', 'x2@12', 'x3@24'],
      ['s@0', 'a@0', 'b@12', 'c@24', 'd@36', 'e@36'],
    ]);
  });

  test('has no border inside', () => {
    const { items } = pagesOf([spanning({ border: 1 })]).pages[0]!;
    const left = items.filter((item): item is LineItem => item.type === 'line' && item.y1 === item.y2 && item.x1 < 50);
    expect(left.map(({ y1 }) => y1)).toEqual([20.5, 59.5, 72.5]);
  });
});

test('a table may stand out to the left', () => {
  expect(pagesOf([table(ROWS.slice(0, 1), { outdent: 5 })]).pages[0]!.items.filter(isText)[0]?.x).toBe(25);
});
