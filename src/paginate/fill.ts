import type { FlowItem } from './flow-item.js';

/** Where one item stands: the page (from 0) and the top of the item inside the text area. */
export interface Placement {
  readonly item: FlowItem;
  readonly page: number;
  readonly y: number;
  /** It opens a later page: what its table repeats stands above it. */
  readonly opensPage: boolean;
  /** It is the last on its page and its table goes on: what closes the table stands below it. */
  readonly closesPage: boolean;
}

/** Rounding never decides whether an item fits. */
const TOLERANCE = 0.01;

/** What of the items still to place stands on a page, and what remains. */
interface Cut {
  readonly onPage: readonly FlowItem[];
  readonly rest: readonly FlowItem[];
}

/**
 * Packs items onto pages of the given height, first fit: an item that does not fit opens the next page together with
 * everything that must stay with it. A chain longer than a page breaks where it must, an item taller than one where it can.
 */
export function fill(items: readonly FlowItem[], height: number): readonly Placement[] {
  const placements: Placement[] = [];
  let rest = items;
  for (let page = 0; rest.length > 0; page += 1) {
    const cut = cutPage(rest, page, height);
    placements.push(...stack(cut, page));
    rest = cut.rest;
  }
  return placements;
}

function cutPage(items: readonly FlowItem[], page: number, height: number): Cut {
  let y = 0;
  for (const [index, item] of items.entries()) {
    if (index > 0 && item.opensPage === true) return cutAt(items, index);
    const top = y + topGap(item, page, index);
    y = top + item.height;
    if (y + closingHeight(item) <= height + TOLERANCE) continue;
    const parts = item.split?.(height - top - closingHeight(item) + TOLERANCE);
    if (parts !== undefined)
      return { onPage: [...items.slice(0, index), parts[0]], rest: [parts[1], ...items.slice(index + 1)] };
    if (index > 0) return cutAt(items, lastBreak(items, index));
  }
  return { onPage: items, rest: [] };
}

function cutAt(items: readonly FlowItem[], index: number): Cut {
  return { onPage: items.slice(0, index), rest: items.slice(index) };
}

/** The last place up to the overflowing item where the page may end; where it should not when there is none. */
function lastBreak(items: readonly FlowItem[], overflowing: number): number {
  const upTo = items.slice(0, overflowing);
  const free = upTo.findLastIndex(({ toNext }) => toNext === 'free');
  if (free >= 0) return free + 1;
  const kept = upTo.findLastIndex(({ toNext }) => toNext === 'kept');
  return kept >= 0 ? kept + 1 : overflowing;
}

function stack({ onPage, rest }: Cut, page: number): readonly Placement[] {
  let y = 0;
  return onPage.map((item, index) => {
    const top = y + topGap(item, page, index);
    y = top + item.height;
    return {
      item,
      page,
      y: top,
      opensPage: page > 0 && index === 0,
      closesPage: rest.length > 0 && index === onPage.length - 1,
    };
  });
}

/** Space above is dropped where a page is full, not where it was asked for; there the header of a split table stands. */
function topGap(item: FlowItem, page: number, index: number): number {
  return page > 0 && index === 0 && item.opensPage !== true ? (item.repeat?.height ?? 0) : item.before;
}

function closingHeight(item: FlowItem): number {
  return item.closing?.height ?? 0;
}
