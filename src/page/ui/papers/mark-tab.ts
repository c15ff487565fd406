import { PANEL } from './panel-id.js';
import { tabId } from './tab-id.js';

/** Marks the tab of a paper. Only that one is reached by the tab key, or the first while none is chosen. */
export function markTab(tabs: HTMLElement, paper: string | undefined): void {
  const rows = [...tabs.querySelectorAll<HTMLElement>('[role=tab]')];
  const chosen = rows.find((row) => row.dataset.paper === paper);
  for (const row of rows) {
    row.setAttribute('aria-selected', String(row === chosen));
    row.tabIndex = row === (chosen ?? rows[0]) ? 0 : -1;
  }
  chosen?.scrollIntoView({ block: 'nearest' });
  if (paper !== undefined) document.getElementById(PANEL)?.setAttribute('aria-labelledby', tabId(paper));
}
