import type { Desk } from '../desk/desk.js';
import { openReport } from '../desk/open-report.js';
import type { State } from '../desk/state.js';
import { findingGroups } from '../findings/finding-groups.js';
import { PANEL } from '../papers/panel-id.js';
import { paperWords } from '../papers/paper-words.js';
import { button } from '../parts/button.js';
import { element } from '../parts/element.js';
import { redraw } from '../parts/redraw.js';
import { KEY } from '../parts/redraw-key.js';
import { WORDS } from '../words.js';

/** The middle of the page: what the open paper is, and its pages. */
export function createPagesPanel(desk: Desk, pages: HTMLElement): HTMLElement {
  const head = element('div', { class: 'paper-head' });
  const note = element('div', { class: 'paper-note' });
  const { store } = desk;
  store.watch(headPick, (state) => redraw(head, ...headOf(state), sideButton(desk)));
  store.watch(
    ({ paper, pages: drawn, refusal }) => [paper, drawn, refusal],
    (state) => {
      pages.hidden = state.pages === undefined;
      redraw(note, ...noteOf(state));
    },
  );
  return element(
    'section',
    { class: 'middle', role: 'tabpanel', id: PANEL, tabindex: -1 },
    head,
    note,
    element('div', { class: 'paper-pages' }, pages),
  );
}

function headPick(state: State): readonly unknown[] {
  return [openReport(state), state.paper, state.side];
}

function headOf(state: State): readonly HTMLElement[] {
  const row = openReport(state)?.papers.find(({ id }) => id === state.paper);
  if (row === undefined) return [];
  const counts = `${WORDS.papers.pages(row.pages)}, ${WORDS.papers.blanks(row.blanks)}`;
  return [element('h2', {}, paperWords(row)), element('span', { class: 'small' }, counts)];
}

function sideButton({ store }: Desk): HTMLElement {
  const { side } = store.state;
  const words = side ? WORDS.pages.hideSide : WORDS.pages.showSide;
  return button(words, () => store.set({ side: !side }), { class: 'quiet side-button', [KEY]: 'side' }, 'panel');
}

function noteOf({ paper, pages, refusal }: State): readonly HTMLElement[] {
  if (pages !== undefined) return [];
  if (refusal.length > 0) return [element('p', {}, WORDS.pages.refused), ...findingGroups(refusal)];
  return [element('p', { class: 'empty' }, paper === undefined ? WORDS.pages.empty : WORDS.tasks.paper)];
}
