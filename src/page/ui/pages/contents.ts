import { button } from '../parts/button.js';
import { element } from '../parts/element.js';
import type { OutlineEntry } from './page-parts.js';
import type { Viewer } from './viewer.js';
import { PAGE_WORDS } from './words.js';

/** The list of pages with what begins on each. */
export interface Contents {
  readonly element: HTMLElement;
  show(pages: number, outline: readonly OutlineEntry[]): void;
  /** Another page is looked at. */
  update(): void;
}

/** Builds the list; `onChosen` is told when something was gone to. */
export function createContents(viewer: Viewer, onChosen: () => void): Contents {
  const list = element('ol', {});
  const nav = element('nav', { class: 'contents', 'aria-label': PAGE_WORDS.contents }, list);
  let pageButtons: readonly HTMLElement[] = [];
  const goTo = (page: number, y?: number) => {
    viewer.goTo(page, y);
    onChosen();
  };
  const show = (pages: number, outline: readonly OutlineEntry[]) => {
    pageButtons = Array.from({ length: pages }, (_, at) => button(PAGE_WORDS.pageOnly(at + 1), () => goTo(at)));
    const beginningOn = (at: number) => outline.filter(({ page }) => page === at);
    const items = pageButtons.map((built, at) => element('li', {}, built, entries(beginningOn(at), goTo)));
    list.replaceChildren(...items);
  };
  const update = () => {
    for (const [at, built] of pageButtons.entries()) built.setAttribute('aria-current', String(at === viewer.page));
  };
  return { element: nav, show, update };
}

function entries(outline: readonly OutlineEntry[], goTo: (page: number, y: number) => void): HTMLElement | undefined {
  if (outline.length === 0) return undefined;
  const items = outline.map(({ text, level, page, y }) =>
    element(
      'li',
      {},
      button(text, () => goTo(page, y), { 'data-level': level }),
    ),
  );
  return element('ul', {}, ...items);
}
