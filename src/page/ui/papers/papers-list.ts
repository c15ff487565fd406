import type { PaperRow } from '../../protocol.js';
import type { Desk } from '../desk/desk.js';
import { showPaper } from '../desk/show-paper.js';
import type { State } from '../desk/state.js';
import { element } from '../parts/element.js';
import { createFilterBox } from '../parts/filter-box.js';
import { redraw } from '../parts/redraw.js';
import { WORDS } from '../words.js';
import { PANEL, paperTab, tabId } from './paper-tab.js';
import { tabKeys } from './tab-keys.js';

/** Fewer are seen at a glance. */
const MANY = 12;

/** The papers of the open bloc as tabs. */
export function createPapersList(desk: Desk): HTMLElement {
  const { store } = desk;
  const { name, filter: filterName, noMatch } = WORDS.papers;
  const tabs = element('div', {
    role: 'tablist',
    'aria-label': name,
    'aria-orientation': 'vertical',
    class: 'papers-list',
  });
  const count = element('span', { class: 'count' });
  const empty = element('p', { class: 'empty' });
  const sift = () => {
    const rows = [...tabs.querySelectorAll<HTMLElement>('[role=tab]')];
    for (const row of rows) row.hidden = !filter.matches(row.textContent ?? '');
    if (rows.length > 0) empty.textContent = rows.every(({ hidden }) => hidden) ? noMatch : '';
  };
  const filter = createFilterBox(filterName, sift);
  tabKeys(tabs, (tab) => open(desk, tab.dataset.paper));
  tabs.addEventListener('click', ({ target }) => {
    const tab = target instanceof Element ? target.closest<HTMLElement>('[role=tab]') : null;
    open(desk, tab?.dataset.paper);
    if (tab !== null) store.set({ view: 'pages' });
  });
  store.watch(pick, (state) => {
    const papers = papersOf(state);
    count.textContent = papers.length === 0 ? '' : String(papers.length);
    tabs.hidden = papers.length === 0;
    filter.element.hidden = papers.length <= MANY;
    empty.textContent = papers.length === 0 ? whyNone(state) : '';
    redraw(tabs, ...papers.map(paperTab));
    sift();
    mark(tabs, state.paper);
  });
  store.watch(
    ({ paper }) => [paper],
    ({ paper }) => mark(tabs, paper),
  );
  const title = element('h2', { class: 'column-title' }, name, ' ', count);
  return element(
    'section',
    { class: 'papers' },
    title,
    filter.element,
    element('div', { class: 'scrolls' }, tabs, empty),
  );
}

function pick({ reports, bloc }: State): readonly unknown[] {
  return [bloc, bloc === undefined ? undefined : reports.get(bloc)];
}

function papersOf({ reports, bloc }: State): readonly PaperRow[] {
  return (bloc === undefined ? undefined : reports.get(bloc)?.papers) ?? [];
}

function whyNone({ reports, bloc }: State): string {
  return bloc !== undefined && reports.has(bloc) ? WORDS.papers.none : WORDS.papers.reading;
}

function open(desk: Desk, paper: string | undefined): void {
  if (paper !== undefined && paper !== desk.store.state.paper) void showPaper(desk, paper);
}

/** Only the chosen tab is reached by the tab key, or the first while none is chosen. */
function mark(tabs: HTMLElement, paper: string | undefined): void {
  const rows = [...tabs.querySelectorAll<HTMLElement>('[role=tab]')];
  const chosen = rows.find((row) => row.dataset.paper === paper);
  for (const row of rows) {
    row.setAttribute('aria-selected', String(row === chosen));
    row.tabIndex = row === (chosen ?? rows[0]) ? 0 : -1;
  }
  chosen?.scrollIntoView({ block: 'nearest' });
  if (paper !== undefined) document.getElementById(PANEL)?.setAttribute('aria-labelledby', tabId(paper));
}
