import type { Desk } from '../desk/desk.js';
import { openReport } from '../desk/open-report.js';
import type { State } from '../desk/state.js';
import { element } from '../parts/element.js';
import { createFilterBox, type FilterBox } from '../parts/filter-box.js';
import { redraw } from '../parts/redraw.js';
import { WORDS } from '../words.js';
import { markTab } from './mark-tab.js';
import { paperTab } from './paper-tab.js';
import { createPaperTabs } from './paper-tabs.js';

/** Fewer are seen at a glance. */
const MANY = 12;

/** The papers of the open bloc as tabs. */
export function createPapersList(desk: Desk): HTMLElement {
  const count = element('span', { class: 'count' });
  const empty = element('p', { class: 'empty' });
  const filter = createFilterBox(WORDS.papers.filter, () => sift(parts));
  const parts = { tabs: createPaperTabs(desk), count, empty, filter };
  desk.store.watch(pick, (state) => draw(parts, state));
  desk.store.watch(
    ({ paper }) => [paper],
    ({ paper }) => markTab(parts.tabs, paper),
  );
  const title = element('h2', { class: 'column-title' }, WORDS.papers.name, ' ', count);
  const list = element('div', { class: 'scrolls' }, parts.tabs, empty);
  return element('section', { class: 'papers' }, title, filter.element, list);
}

interface Parts {
  readonly tabs: HTMLElement;
  readonly count: HTMLElement;
  /** Why there are no tabs, or none of those looked for. */
  readonly empty: HTMLElement;
  readonly filter: FilterBox;
}

function pick(state: State): readonly unknown[] {
  return [state.bloc, openReport(state)];
}

function draw(parts: Parts, state: State): void {
  const { tabs, count, empty, filter } = parts;
  const papers = openReport(state)?.papers ?? [];
  count.textContent = papers.length === 0 ? '' : String(papers.length);
  tabs.hidden = papers.length === 0;
  filter.element.hidden = papers.length <= MANY;
  empty.textContent = papers.length === 0 ? whyNone(state) : '';
  redraw(tabs, ...papers.map(paperTab));
  sift(parts);
  markTab(tabs, state.paper);
}

function whyNone(state: State): string {
  return openReport(state) === undefined ? WORDS.papers.reading : WORDS.papers.none;
}

/** Leaves the tabs that are looked for. */
function sift({ tabs, filter, empty }: Parts): void {
  const rows = [...tabs.querySelectorAll<HTMLElement>('[role=tab]')];
  for (const row of rows) row.hidden = !filter.matches(row.textContent ?? '');
  if (rows.length > 0) empty.textContent = rows.every(({ hidden }) => hidden) ? WORDS.papers.noMatch : '';
}
