import { element } from '../parts/element.js';
import { bringTo } from './bring-to.js';
import { PageInSight } from './page-in-sight.js';
import type { Page } from './page-parts.js';
import { pixelsOfPoint } from './pixels-of-point.js';
import type { Place, Point, Spot } from './place.js';
import { placeAt } from './place-at.js';
import { SheetStack } from './sheet-stack.js';
import { stepped } from './stepped.js';
import { timesPrinted } from './times-printed.js';
import { upperMiddle } from './upper-middle.js';
import { wellSeen } from './well-seen.js';
import { PAGE_WORDS } from './words.js';
import type { Zoom } from './zoom.js';

/** What the viewer tells of. */
export interface ViewerOptions {
  /** Another page is looked at, or at another size. */
  readonly onMove: () => void;
  /** A sheet was drawn. */
  readonly onDrawn: () => void;
}

/** Above the first sheet, in the middle. */
const BEGINNING: Place = { sheet: 0, x: 0.5, y: -1 };

/** The pages of a paper, scrolled and at any size. */
export class Viewer {
  /** What scrolls. */
  readonly element = element('div', { class: 'scroller', role: 'region', tabindex: 0, 'aria-label': PAGE_WORDS.pages });
  readonly #stack: SheetStack;
  readonly #onMove: () => void;
  #zoom: Zoom = 'usual';
  #place = BEGINNING;
  readonly #inSight = new PageInSight();

  constructor({ onMove, onDrawn }: ViewerOptions) {
    this.#onMove = onMove;
    this.#stack = new SheetStack({ scroller: this.element, onDrawn });
    this.element.append(this.#stack.element);
    this.element.addEventListener('scroll', () => this.#moved(), { passive: true });
    new ResizeObserver(() => this.#refit()).observe(this.element);
  }

  /** Shows pages, from the beginning or where the ones before stood. */
  show(pages: readonly Page[], labelOf: (path: string) => string, keepPlace: boolean): void {
    this.#stack.lay(pages, labelOf);
    if (!keepPlace) this.#place = BEGINNING;
    this.#inSight.release();
    this.#refit();
    this.#stack.draw(this.#place.sheet);
  }

  /** What holds the sheets. */
  get stack(): HTMLElement {
    return this.#stack.element;
  }

  get pages(): number {
    return this.#stack.elements.length;
  }

  /** The page looked at, from 0. */
  get page(): number {
    return this.#inSight.page;
  }

  get zoom(): Zoom {
    return this.#zoom;
  }

  /** How many times its printed size the page looked at is. */
  get times(): number {
    const sheet = this.#stack.at(this.page);
    return sheet === undefined ? 1 : timesPrinted(pixelsOfPoint(this.#zoom, sheet.page, this.#stack.room));
  }

  /** Shows at another size; what is at this point of the window stays there. */
  setZoom(zoom: Zoom, at: Point = upperMiddle(this.element)): void {
    const place = placeAt(at, this.#stack.elements);
    this.#zoom = zoom;
    this.#stack.resize(zoom);
    if (place !== undefined) this.#bring(place, at);
    this.#moved();
  }

  /** Shows one step larger or smaller. */
  stepZoom(direction: 1 | -1, at?: Point): void {
    this.setZoom(stepped(this.times, direction), at);
  }

  /** Scrolls to the upper edge of a page, or to a height on it. */
  goTo(page: number, y = 0): void {
    const sheet = this.#stack.at(page);
    if (sheet === undefined) return;
    this.#refit();
    sheet.draw();
    const anchor = upperMiddle(this.element);
    const top = { x: anchor.x, y: anchor.y + this.#stack.gap / 2 };
    const across = placeAt(top, [sheet.element])?.x ?? 0;
    this.#bring({ sheet: page, x: across, y: y / sheet.page.height }, top);
    this.#inSight.sentTo(page, this.element);
    this.#moved();
  }

  /** Scrolls to a spot unless it can be seen well. */
  reveal({ page, x, y }: Spot): void {
    const sheet = this.#stack.at(page);
    if (sheet === undefined) return;
    this.#refit();
    sheet.draw();
    const place = { sheet: page, x: x / sheet.page.width, y: y / sheet.page.height };
    this.#bring(place, wellSeen(place, sheet.element, this.element));
    this.#moved();
  }

  #bring(place: Place, at: Point): void {
    bringTo(at, place, this.element, this.#stack.elements);
  }

  /** A hidden element has no size and forgets how far it was scrolled; it is put right when it is shown again. */
  #refit(): void {
    if (this.element.clientWidth === 0) return;
    const place = this.#place;
    this.#stack.resize(this.#zoom);
    this.#bring(place, upperMiddle(this.element));
    this.#moved();
  }

  #moved(): void {
    if (this.element.clientWidth === 0) return;
    this.#place = placeAt(upperMiddle(this.element), this.#stack.elements) ?? this.#place;
    this.#inSight.follow(this.element, this.#stack.elements);
    this.#onMove();
  }
}
