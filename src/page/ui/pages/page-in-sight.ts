import type { Point } from './place.js';
import { placeAt } from './place-at.js';
import { upperMiddle } from './upper-middle.js';

/** Where in the height of what is seen the page is that one looks at. */
const LOOKED_AT = 0.25;

/** Which page is looked at, from 0. */
export class PageInSight {
  #page = 0;
  /** Where it stood after it was sent to a page: the last pages cannot reach the upper edge. */
  #sentTo = -1;

  get page(): number {
    return this.#page;
  }

  /** It was scrolled to a page on purpose, which is the one looked at until it is scrolled again. */
  sentTo(page: number, scroller: Element): void {
    this.#page = page;
    this.#sentTo = scroller.scrollTop;
  }

  /** Other pages are shown. */
  release(): void {
    this.#sentTo = -1;
  }

  /** It may have been scrolled. */
  follow(scroller: Element, sheets: readonly Element[]): void {
    if (scroller.scrollTop === this.#sentTo) return;
    this.#page = placeAt(lookedAt(scroller), sheets)?.sheet ?? 0;
    this.release();
  }
}

function lookedAt(scroller: Element): Point {
  const { x, y } = upperMiddle(scroller);
  return { x, y: y + scroller.clientHeight * LOOKED_AT };
}
