import { describe, expect, test } from '@jest/globals';
import { cell, isText, lines, PAGE, pagesOf, table, text, told } from './small-document.js';

describe('paragraphs', () => {
  test('go on over pages, two lines of each at least on either side', () => {
    expect(told(pagesOf([lines(3, 'a'), lines(4, 'b')]))).toEqual([
      ['a1@0', 'a2@12', 'a3@24', 'b1@36', 'b2@48'],
      ['b3@0', 'b4@12'],
    ]);
  });

  test('leave no first line alone at the foot of a page', () => {
    expect(told(pagesOf([lines(4, 'a'), lines(3, 'b')]))).toEqual([
      ['a1@0', 'a2@12', 'a3@24', 'a4@36'],
      ['b1@0', 'b2@12', 'b3@24'],
    ]);
  });

  test('leave no last line alone at the head of a page', () => {
    expect(told(pagesOf([text('a'), lines(5, 'b')]))).toEqual([
      ['a@0', 'b1@12', 'b2@24', 'b3@36'],
      ['b4@0', 'b5@12'],
    ]);
  });

  test('of three lines are never parted', () => {
    expect(told(pagesOf([lines(3, 'a'), lines(3, 'b')]))).toEqual([
      ['a1@0', 'a2@12', 'a3@24'],
      ['b1@0', 'b2@12', 'b3@24'],
    ]);
  });

  test('keep their lines together where the style says so', () => {
    expect(told(pagesOf([lines(2, 'a'), lines(4, 'b', { style: 'whole' })]))).toEqual([
      ['a1@0', 'a2@12'],
      ['b1@0', 'b2@12', 'b3@24', 'b4@36'],
    ]);
  });

  test('longer than a page are parted all the same', () => {
    expect(told(pagesOf([lines(7, 'a', { style: 'whole' })]))).toEqual([
      ['a1@0', 'a2@12', 'a3@24', 'a4@36', 'a5@48'],
      ['a6@0', 'a7@12'],
    ]);
  });

  test('stand apart by the larger of the spaces between them', () => {
    const blocks = [text('a', { style: 'spaced' }), text('b', { style: 'spaced' }), text('c')];
    expect(told(pagesOf(blocks))).toEqual([['a@6', 'b@26', 'c@46']]);
  });

  test('lose the space above at the head of a later page only', () => {
    expect(told(pagesOf([lines(5, 'a'), text('b', { style: 'spaced' })]))[1]).toEqual(['b@0']);
  });

  test('may state their own space above', () => {
    expect(told(pagesOf([text('a'), text('b', { style: 'spaced', before: 20 })]))).toEqual([['a@0', 'b@32']]);
  });
});

describe('a heading', () => {
  test('moves to the page of what follows', () => {
    expect(told(pagesOf([lines(3, 'a'), text('h', { style: 'heading' }), lines(2, 'b')]))).toEqual([
      ['a1@0', 'a2@12', 'a3@24'],
      ['h@0', 'b1@12', 'b2@24'],
    ]);
  });

  test('moves with the headings above it', () => {
    const headings = ['h', 'i', 'j'].map((name) => text(name, { style: 'heading' }));
    expect(told(pagesOf([lines(2, 'a'), ...headings, lines(2, 'b')]))).toEqual([
      ['a1@0', 'a2@12'],
      ['h@0', 'i@12', 'j@24', 'b1@36', 'b2@48'],
    ]);
  });

  test('does not move when what must follow fills more than a page', () => {
    const headings = ['h', 'i', 'j', 'k', 'l'].map((name) => text(name, { style: 'heading' }));
    expect(told(pagesOf([...headings, lines(2, 'b')]))).toEqual([
      ['h@0', 'i@12', 'j@24', 'k@36', 'l@48'],
      ['b1@0', 'b2@12'],
    ]);
  });

  test('is a bookmark at its place', () => {
    const { outline } = pagesOf([lines(5, 'a'), text('h', { style: 'heading' }), text('b')]);
    expect(outline).toEqual([{ text: 'h', level: 1, tag: 2, page: 1, y: 20 }]);
  });
});

test('a paragraph that stays with the next is not parted either', () => {
  expect(told(pagesOf([lines(1, 'a'), lines(4, 'b', { keepNext: true }), lines(2, 'c')]))).toEqual([
    ['a1@0'],
    ['b1@0', 'b2@12', 'b3@24', 'b4@36'],
    ['c1@0', 'c2@12'],
  ]);
});

describe('a line of text', () => {
  const placed = (style: string, words: string) =>
    pagesOf([text(words, { style })])
      .pages[0]!.items.filter(isText)
      .map(({ x, width, wordSpace }) => [x, width, wordSpace]);

  test('stands left, right or in the middle', () => {
    expect(placed('body', 'ab cd')).toEqual([[30, 25, 0]]);
    expect(placed('right', 'ab cd')).toEqual([[105, 25, 0]]);
    expect(placed('centred', 'ab cd')).toEqual([[67.5, 25, 0]]);
  });

  test('fills its room when justified, but for the last', () => {
    expect(placed('justified', 'abcd efgh ijkl abcdefgh')).toEqual([
      [30, 100, 15],
      [30, 40, 0],
    ]);
  });

  test('is underlined where the style says so', () => {
    const [line] = pagesOf([text('abcd', { style: 'underlined' })]).pages[0]!.items.filter(
      (item) => item.type === 'line',
    );
    expect(line).toMatchObject({ x1: 30, x2: 50 });
    expect(line?.y1).toBeGreaterThan(30);
  });
});

describe('a rule', () => {
  const rule = { type: 'rule', width: 40, height: 4, weight: 1, after: 6 } as const;

  test('stands in the middle, at the foot of its block, and keeps its space below', () => {
    const document = pagesOf([text('a'), rule, text('b')]);
    expect(document.pages[0]?.items.find((item) => item.type === 'line')).toEqual({
      type: 'line',
      x1: 60,
      y1: 35.5,
      x2: 100,
      y2: 35.5,
      weight: 1,
    });
    expect(told(document)).toEqual([['a@0', 'b@22']]);
  });
});

describe('pages', () => {
  const numbers = (mirrored: boolean) =>
    pagesOf([lines(12, 'a')], { mirrored }).pages.map(({ items }) =>
      items
        .filter(isText)
        .filter(({ tag }) => tag === undefined)
        .map(({ text: words, x, y }) => [words, x, y]),
    );

  test('are numbered over the text area from the second on', () => {
    expect(numbers(false)).toEqual([[], [['2', 77.5, 14]], [['3', 77.5, 14]]]);
  });

  test('of a two-sided paper change their margins', () => {
    expect(numbers(true)).toEqual([[], [['2', 57.5, 14]], [['3', 77.5, 14]]]);
    const edges = pagesOf([lines(12, 'a')], { mirrored: true }).pages.map(
      ({ items }) => items.filter(isText).at(-1)?.x,
    );
    expect(edges).toEqual([30, 10, 30]);
  });

  test('of an empty document are one', () => {
    expect(pagesOf([]).pages).toEqual([{ width: PAGE.width, height: PAGE.height, items: [] }]);
  });
});

test('the paragraph Word wants between two tables and after a last one takes a point', () => {
  const rows = [{ cells: [cell([text('a')]), cell([])] }];
  expect(told(pagesOf([table(rows), table(rows), text('b')]))).toEqual([['a@0', 'a@13', 'b@25']]);
  expect(told(pagesOf([lines(4, 'a'), table(rows)]))).toEqual([['a1@0', 'a2@12', 'a3@24', 'a4@36', 'a@48'], []]);
});
