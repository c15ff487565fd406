import { element } from '../parts/element.js';
import { drawWhenNear } from './draw-when-near.js';
import type { Page } from './page-parts.js';
import { pixelsOfPoint } from './pixels-of-point.js';
import { createSheet, type Sheet } from './sheet.js';
import { PAGE_WORDS } from './words.js';
import type { Room, Zoom } from './zoom.js';

/** What the stack works with. */
export interface SheetStackOptions {
  /** What scrolls it. */
  readonly scroller: HTMLElement;
  readonly onDrawn: () => void;
}

/** The sheets of a paper under each other. */
export class SheetStack {
  readonly element = element('div', { class: 'stack' });
  readonly #options: SheetStackOptions;
  #sheets: readonly Sheet[] = [];
  #endDrawing = () => {};

  constructor(options: SheetStackOptions) {
    this.#options = options;
  }

  /** Lays out sheets for these pages; nothing is drawn yet. */
  lay(pages: readonly Page[], labelOf: (path: string) => string): void {
    this.#endDrawing();
    const { onDrawn } = this.#options;
    const nameOf = (at: number) => PAGE_WORDS.page(at + 1, pages.length);
    this.#sheets = pages.map((page, at) => createSheet(page, { name: nameOf(at), labelOf, onDrawn }));
    this.element.replaceChildren(...this.elements);
  }

  /** Draws the sheet that is seen and the one below it at once, the others by and by. */
  draw(seen: number): void {
    for (const sheet of this.#sheets.slice(seen, seen + 2)) sheet.draw();
    this.#endDrawing = drawWhenNear(this.#options.scroller, this.#sheets);
  }

  resize(zoom: Zoom): void {
    const room = this.room;
    for (const sheet of this.#sheets) sheet.resize(pixelsOfPoint(zoom, sheet.page, room));
  }

  at(number: number): Sheet | undefined {
    return this.#sheets[number];
  }

  get elements(): readonly HTMLElement[] {
    return this.#sheets.map((sheet) => sheet.element);
  }

  /** The room for a sheet: without the margin kept around it. */
  get room(): Room {
    const { scroller } = this.#options;
    const style = getComputedStyle(this.element);
    const both = (one: string, other: string) => Number.parseFloat(one) + Number.parseFloat(other);
    return {
      width: scroller.clientWidth - both(style.paddingLeft, style.paddingRight),
      height: scroller.clientHeight - both(style.paddingTop, style.paddingBottom),
    };
  }

  /** Space between two sheets. */
  get gap(): number {
    return Number.parseFloat(getComputedStyle(this.element).rowGap);
  }
}
