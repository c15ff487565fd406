import type { Desk } from '../desk/desk.js';
import { showPaper } from '../desk/show-paper.js';
import { element } from '../parts/element.js';
import { WORDS } from '../words.js';
import { tabKeys } from './tab-keys.js';

/** What holds the tabs of papers: a click and the arrow keys open one. */
export function createPaperTabs(desk: Desk): HTMLElement {
  const attributes = { role: 'tablist', 'aria-label': WORDS.papers.name, 'aria-orientation': 'vertical' };
  const tabs = element('div', { ...attributes, class: 'papers-list' });
  tabKeys(tabs, (tab) => open(desk, tab));
  tabs.addEventListener('click', ({ target }) => {
    const tab = target instanceof Element ? target.closest<HTMLElement>('[role=tab]') : null;
    if (tab === null) return;
    open(desk, tab);
    desk.store.set({ view: 'pages' });
  });
  return tabs;
}

function open(desk: Desk, { dataset: { paper } }: HTMLElement): void {
  if (paper !== undefined && paper !== desk.store.state.paper) void showPaper(desk, paper);
}
