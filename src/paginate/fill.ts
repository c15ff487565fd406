import type { FlowItem } from './flow-item.js';

/** Where one item stands: the page (from 0) and the top of the item inside the text area. */
export interface Placement {
  readonly page: number;
  readonly y: number;
  /** It opens a later page: what its table repeats stands above it. */
  readonly opensPage: boolean;
}

/** What the filling of pages needs to know of an item. */
type Sized = Pick<FlowItem, 'before' | 'height' | 'keepNext'> & { readonly repeat?: { readonly height: number } };

/** Rounding never decides whether an item fits. */
const TOLERANCE = 0.01;

/**
 * Packs items onto pages of the given height, first fit: an item that does not fit opens the next page together with
 * everything that must stay with it. A chain longer than a page breaks where it must.
 */
export function fill(items: readonly Sized[], height: number): readonly Placement[] {
  const placements: Placement[] = [];
  let first = 0;
  for (let page = 0; first < items.length; page += 1) {
    const end = pageEnd(items, first, height);
    placements.push(...stack(items, first, end, page));
    first = end;
  }
  return placements;
}

function pageEnd(items: readonly Sized[], first: number, height: number): number {
  let y = 0;
  for (const [offset, item] of items.slice(first).entries()) {
    y += topGap(item, first, offset) + item.height;
    if (y > height + TOLERANCE && offset > 0) return lastBreak(items, first, first + offset);
  }
  return items.length;
}

function lastBreak(items: readonly Sized[], first: number, overflowing: number): number {
  for (let index = overflowing; index > first; index -= 1) {
    if (items[index - 1]?.keepNext === false) return index;
  }
  return overflowing;
}

function stack(items: readonly Sized[], first: number, end: number, page: number): Placement[] {
  let y = 0;
  return items.slice(first, end).map((item, offset) => {
    const top = y + topGap(item, first, offset);
    y = top + item.height;
    return { page, y: top, opensPage: first > 0 && offset === 0 };
  });
}

/** Space above is dropped at the top of a page, but for the first of all; there the header of a split table stands. */
function topGap(item: Sized, first: number, offset: number): number {
  return first > 0 && offset === 0 ? (item.repeat?.height ?? 0) : item.before;
}
