import type { PageFinding } from '../../protocol.js';
import type { Desk } from '../desk/desk.js';
import { openReport } from '../desk/open-report.js';
import type { State } from '../desk/state.js';
import { element } from '../parts/element.js';
import { redraw } from '../parts/redraw.js';
import { WORDS } from '../words.js';
import { findingGroups } from './finding-groups.js';
import { findingItem } from './finding-item.js';
import type { Leads } from './leads.js';
import { leadsOf } from './leads-of.js';
import { severityFilter } from './severity-filter.js';
import { showLeads } from './show-leads.js';

/** The findings about the open bloc and about the files as a whole. */
export function createFindingsPanel({ store }: Desk, leads: Leads): HTMLElement {
  const head = element('div', { class: 'findings-head' });
  const attributes = { class: 'findings-list scrolls', role: 'group', 'aria-labelledby': 'findings-name' };
  const list = element('div', { ...attributes, tabindex: 0 });
  const count = element('span', { class: 'count' });
  const title = element('h2', { id: 'findings-name' }, WORDS.findings.name, ' ', count);
  const choose = (severity: State['severity']) => store.set({ severity });
  store.watch(pick, (state) => {
    const all = findingsOf(state);
    count.textContent = String(all.length);
    redraw(head, severityFilter(all, chosen(all, state), choose));
    redraw(list, ...listOf(all, state, leads));
    showLeads(list, state);
  });
  store.watch(
    ({ pages, fields }) => [pages, fields],
    (state) => showLeads(list, state),
  );
  return element('section', { class: 'findings', 'aria-labelledby': 'findings-name' }, title, head, list);
}

function pick(state: State): readonly unknown[] {
  return [state.findings, openReport(state), state.severity];
}

function findingsOf(state: State): readonly PageFinding[] {
  return [...state.findings, ...(openReport(state)?.findings ?? [])];
}

/** The severity looked at, unless nothing is of it any more. */
function chosen(all: readonly PageFinding[], { severity }: State): State['severity'] {
  return all.some((finding) => finding.severity === severity) ? severity : 'all';
}

function listOf(all: readonly PageFinding[], state: State, leads: Leads): readonly HTMLElement[] {
  if (all.length === 0) {
    const { none, reading } = WORDS.findings;
    return [element('p', { class: 'empty' }, openReport(state) === undefined ? reading : none)];
  }
  const severity = chosen(all, state);
  const shown = all.filter((finding) => severity === 'all' || finding.severity === severity);
  return findingGroups(shown, (finding) => findingItem(finding, leadsOf(finding, leads)));
}
