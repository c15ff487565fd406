import type { LineItem, Page, TextItem } from '../../../../src/page/ui/pages/page-parts.js';

/** A text on a page; `more` says what else it is. */
export function text(words: string, more: Partial<TextItem> = {}): TextItem {
  return { type: 'text', x: 0, y: 0, width: 30, size: 14, font: 'regular', wordSpace: 0, text: words, ...more };
}

export const LINE: LineItem = { type: 'line', x1: 0, y1: 0, x2: 10, y2: 0, weight: 0.5 };

/** An upright A4 page with these things on it. */
export function page(...items: Page['items'][number][]): Page {
  return { width: 595, height: 842, items };
}
