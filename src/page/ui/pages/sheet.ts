import { element } from '../parts/element.js';
import { drawPage } from './draw-page.js';
import type { Page } from './page-parts.js';

/** A sheet of paper on the screen: empty until it is drawn, of the right size from the beginning. */
export interface Sheet {
  readonly element: HTMLElement;
  readonly page: Page;
  draw(): void;
  resize(pixelsOfPoint: number): void;
}

/** What a sheet needs to know to be drawn. */
export interface SheetOptions {
  /** Its accessible name. */
  readonly name: string;
  /** What people call the field of a gap. */
  readonly labelOf: (path: string) => string;
  readonly onDrawn: () => void;
}

/** Lays out a sheet for a page. */
export function createSheet(page: Page, { name, labelOf, onDrawn }: SheetOptions): Sheet {
  const box = element('section', { class: 'sheet', 'aria-label': name });
  return {
    element: box,
    page,
    draw: () => {
      if (box.firstChild !== null) return;
      box.append(drawPage(page, labelOf));
      onDrawn();
    },
    resize: (pixels) => {
      box.style.inlineSize = `${page.width * pixels}px`;
      box.style.blockSize = `${page.height * pixels}px`;
    },
  };
}
