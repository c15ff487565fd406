import type { PageFinding } from '../../protocol.js';
import type { Desk } from '../desk/desk.js';
import type { State } from '../desk/state.js';
import { button } from '../parts/button.js';
import { element } from '../parts/element.js';
import { redraw } from '../parts/redraw.js';
import { WORDS } from '../words.js';
import { findingGroups } from './finding-groups.js';
import { findingItem } from './finding-item.js';
import { severityFilter } from './severity-filter.js';

/** Leads from a finding to what it is about. */
export interface Leads {
  /** To its gap on the pages shown. */
  toPage(path: string): void;
  /** To its field among those that can be filled in. */
  toField(path: string): void;
}

/** The findings about the open bloc and about the files as a whole. */
export function createFindingsPanel({ store }: Desk, leads: Leads): HTMLElement {
  const head = element('div', { class: 'findings-head' });
  const list = element('div', {
    class: 'findings-list scrolls',
    role: 'group',
    'aria-labelledby': 'findings-name',
    tabindex: 0,
  });
  const count = element('span', { class: 'count' });
  const title = element('h2', { id: 'findings-name' }, WORDS.findings.name, ' ', count);
  const panel = element('section', { class: 'findings', 'aria-labelledby': 'findings-name' }, title, head, list);
  store.watch(pick, (state) => {
    const all = findingsOf(state);
    count.textContent = String(all.length);
    redraw(
      head,
      severityFilter(all, chosen(all, state), (severity) => store.set({ severity })),
    );
    redraw(list, ...listOf(all, state, leads));
    mark(list, state);
  });
  store.watch(
    ({ pages, fields }) => [pages, fields],
    (state) => mark(list, state),
  );
  return panel;
}

function pick({ findings, reports, bloc, severity }: State): readonly unknown[] {
  return [findings, bloc === undefined ? undefined : reports.get(bloc), severity];
}

function findingsOf({ findings, reports, bloc }: State): readonly PageFinding[] {
  return [...findings, ...((bloc === undefined ? undefined : reports.get(bloc))?.findings ?? [])];
}

/** The severity looked at, unless nothing is of it any more. */
function chosen(all: readonly PageFinding[], { severity }: State): State['severity'] {
  return all.some((finding) => finding.severity === severity) ? severity : 'all';
}

function listOf(all: readonly PageFinding[], state: State, leads: Leads): readonly HTMLElement[] {
  if (all.length === 0) {
    const known = state.bloc !== undefined && state.reports.has(state.bloc);
    return [element('p', { class: 'empty' }, known ? WORDS.findings.none : WORDS.findings.reading)];
  }
  const severity = chosen(all, state);
  const shown = all.filter((finding) => severity === 'all' || finding.severity === severity);
  return findingGroups(shown, (finding) => findingItem(finding, leadsOf(finding, leads)));
}

const LEAD = 'data-lead';

/** Hidden until it is known that they lead somewhere. */
function leadsOf({ path }: PageFinding, leads: Leads): HTMLElement | undefined {
  if (path === undefined) return undefined;
  const { toPage, toField } = WORDS.findings;
  return element(
    'p',
    { class: 'leads' },
    button(toPage, () => leads.toPage(path), { class: 'link', hidden: true, [LEAD]: `page ${path}` }),
    button(toField, () => leads.toField(path), { class: 'link', hidden: true, [LEAD]: `field ${path}` }),
  );
}

/** Shows the leads to what the open paper has. */
function mark(list: HTMLElement, { pages, fields }: State): void {
  const there = new Set([
    ...(pages?.blanks ?? []).map(({ path }) => `page ${path}`),
    ...fields.map(({ path }) => `field ${path}`),
  ]);
  for (const lead of list.querySelectorAll<HTMLElement>(`[${LEAD}]`))
    lead.hidden = !there.has(lead.getAttribute(LEAD) ?? '');
}
