import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fill, type Placement } from '../../src/paginate/fill.js';
import type { Bond, FlowItem } from '../../src/paginate/flow-item.js';

const PAGE = 100;

/** A thing to place; it draws nothing. */
function item(height: number, more: Partial<FlowItem> = {}): FlowItem {
  return { before: 0, height, toNext: 'free', draw: () => [], ...more };
}

/** What stands on each page, told by height. */
function heights(placements: readonly Placement[]): readonly (readonly number[])[] {
  const count = (placements.at(-1)?.page ?? -1) + 1;
  return Array.from({ length: count }, (_, page) =>
    placements.filter((placed) => placed.page === page).map((placed) => placed.item.height),
  );
}

describe('items', () => {
  test('fill a page to its last point, then the next', () => {
    expect(heights(fill([item(60), item(40), item(10)], PAGE))).toEqual([[60, 40], [10]]);
  });

  test('stand below each other with their space above', () => {
    const placed = fill([item(10, { before: 5 }), item(10, { before: 7 }), item(10)], PAGE);
    expect(placed.map(({ y }) => y)).toEqual([5, 22, 32]);
  });

  test('lose their space above at the top of a later page', () => {
    const placed = fill([item(95), item(10, { before: 6 })], PAGE);
    expect(placed[1]).toMatchObject({ page: 1, y: 0, opensPage: true });
  });

  test('of no document take no page', () => {
    expect(fill([], PAGE)).toEqual([]);
  });

  test('taller than a page have one of their own', () => {
    expect(heights(fill([item(10), item(150), item(10)], PAGE))).toEqual([[10], [150], [10]]);
  });
});

describe('what stays together', () => {
  test('moves together', () => {
    const items = [item(50), item(30, { toNext: 'kept' }), item(30)];
    expect(heights(fill(items, PAGE))).toEqual([[50], [30, 30]]);
  });

  test('stays where it fits', () => {
    const items = [item(40, { toNext: 'kept' }), item(30, { toNext: 'kept' }), item(30), item(1)];
    expect(heights(fill(items, PAGE))).toEqual([[40, 30, 30], [1]]);
  });

  test('breaks where the page ends when it is longer than a page', () => {
    const items = [item(20), ...[50, 40, 30].map((height) => item(height, { toNext: 'kept' })), item(20)];
    expect(heights(fill(items, PAGE))).toEqual([[20], [50, 40], [30, 20]]);
  });
});

describe('what is bound', () => {
  test('stays together even where its chain is longer than a page', () => {
    const items = [item(60, { toNext: 'kept' }), item(30, { toNext: 'bound' }), item(30)];
    expect(heights(fill(items, PAGE))).toEqual([[60], [30, 30]]);
  });

  test('breaks where the page ends when it alone is longer than one', () => {
    const items = [item(60, { toNext: 'bound' }), item(30, { toNext: 'bound' }), item(30)];
    expect(heights(fill(items, PAGE))).toEqual([[60, 30], [30]]);
  });
});

describe('the header of a table', () => {
  const repeat = { height: 15, draw: () => [] };

  test('takes its room above the first row of a later page', () => {
    const placed = fill([item(90, { repeat }), item(40, { repeat }), item(45, { repeat }), item(1, { repeat })], PAGE);
    expect(placed.map(({ page, y }) => [page, y])).toEqual([
      [0, 0],
      [1, 15],
      [1, 55],
      [2, 15],
    ]);
    expect(placed.map(({ opensPage }) => opensPage)).toEqual([false, true, false, true]);
  });
});

describe('what closes a table', () => {
  const closing = { height: 2, draw: () => [] };

  test('must fit below the last row of a page', () => {
    expect(heights(fill([item(60), item(38, { closing }), item(2)], PAGE))).toEqual([[60, 38, 2]]);
    expect(heights(fill([item(60), item(39, { closing }), item(2)], PAGE))).toEqual([[60], [39, 2]]);
  });

  test('is told of where a page ends, not at the end of the document', () => {
    const placed = fill([item(60, { closing }), item(60, { closing })], PAGE);
    expect(placed.map(({ closesPage }) => closesPage)).toEqual([true, false]);
  });
});

describe('an item that can be parted', () => {
  /** Of a given height, in steps of 10; a first part of less than 20 is refused. */
  const splittable = (height: number): FlowItem =>
    item(height, {
      split: (room) => {
        const first = Math.floor(room / 10) * 10;
        return first < 20 ? undefined : [item(first), splittable(height - first)];
      },
    });

  test('begins where there is room and goes on over pages', () => {
    expect(heights(fill([item(45), splittable(200), item(10)], PAGE))).toEqual([[45, 50], [100], [50, 10]]);
  });

  test('begins on the next page when its first part does not fit', () => {
    expect(heights(fill([item(85), splittable(130)], PAGE))).toEqual([[85], [100], [30]]);
  });

  test('stays with what stands before it', () => {
    expect(heights(fill([item(65), item(20, { toNext: 'kept' }), splittable(130)], PAGE))).toEqual([
      [65],
      [20, 80],
      [50],
    ]);
  });
});

const ITEMS = fc.array(
  fc.record({
    before: fc.integer({ min: 0, max: 20 }),
    height: fc.integer({ min: 1, max: 130 }),
    toNext: fc.constantFrom<Bond>('free', 'kept', 'bound'),
    draw: fc.constant(() => []),
  }),
  { maxLength: 40 },
);

describe('of any items', () => {
  test('each is placed once, in order', () => {
    fc.assert(
      fc.property(ITEMS, (items) => {
        const placed = fill(items, PAGE);
        expect(placed.map((each) => each.item)).toEqual(items);
        const pages = placed.map(({ page }) => page);
        expect(pages).toEqual([...pages].sort((a, b) => a - b));
      }),
    );
  });

  test('none ends below its page unless it is alone too tall for one', () => {
    fc.assert(
      fc.property(ITEMS, (items) => {
        for (const { item: placed, y, page, opensPage } of fill(items, PAGE)) {
          const alone = opensPage || (page === 0 && y === placed.before);
          if (y + placed.height > PAGE) expect(alone).toBe(true);
        }
      }),
    );
  });

  test('none overlaps the one before it on its page', () => {
    fc.assert(
      fc.property(ITEMS, (items) => {
        const placed = fill(items, PAGE);
        for (const [index, each] of placed.entries()) {
          const before = placed[index - 1];
          if (before?.page === each.page) expect(each.y).toBe(before.y + before.item.height + each.item.before);
        }
      }),
    );
  });

  test.each<readonly [string, readonly Bond[]]>([
    ['a chain', ['kept', 'bound']],
    ['the lines of one paragraph', ['bound']],
  ])('no page ends inside %s that fits on one', (_, bonds) => {
    fc.assert(
      fc.property(ITEMS, (items) => {
        const placed = fill(items, PAGE);
        for (const chain of chains(items, bonds)) {
          const height = chain.reduce(
            (sum, at, index) => sum + items[at]!.height + (index > 0 ? items[at]!.before : 0),
            0,
          );
          const firstOfAll = chain[0] === 0 ? items[0]!.before : 0;
          if (height + firstOfAll > PAGE) continue;
          expect(new Set(chain.map((at) => placed[at]!.page)).size).toBe(1);
        }
      }),
    );
  });

  test('every page but the last is full: what follows would not have fitted', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 40 }), (sizes) => {
        const placed = fill(
          sizes.map((height) => item(height)),
          PAGE,
        );
        for (const [index, { page, y, item: own }] of placed.entries()) {
          const next = placed[index + 1];
          if (next !== undefined && next.page > page) expect(y + own.height + next.item.height).toBeGreaterThan(PAGE);
        }
      }),
    );
  });
});

/** Runs of items joined by one of these bonds, by their indices. */
function chains(items: readonly FlowItem[], bonds: readonly Bond[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  for (const index of items.keys()) {
    if (bonds.includes(items[index - 1]?.toNext ?? 'free')) found.at(-1)?.push(index);
    else found.push([index]);
  }
  return found;
}
