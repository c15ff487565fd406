import type { BlocName, BlocReport } from '../../protocol.js';
import type { Desk } from '../desk/desk.js';
import { showBloc } from '../desk/show-bloc.js';
import type { State } from '../desk/state.js';
import { element } from '../parts/element.js';
import { createFilterBox } from '../parts/filter-box.js';
import { KEY, redraw } from '../parts/redraw.js';
import { WORDS } from '../words.js';

/** Fewer are seen at a glance. */
const MANY = 12;

/** The list of all blocs, each with its state; the open one is marked. */
export function createBlocsList(desk: Desk): HTMLElement {
  const { store } = desk;
  const list = element('ul', { class: 'blocs-list scrolls' });
  const sift = () => {
    for (const item of list.children)
      if (item instanceof HTMLElement) item.hidden = !filter.matches(item.textContent ?? '');
  };
  const filter = createFilterBox(WORDS.blocs.filter, sift);
  const title = element('h2', { class: 'column-title' }, WORDS.blocs.name);
  store.watch(
    ({ blocs, reports, bloc, resting }) => [blocs, reports, bloc, resting],
    (state) => {
      filter.element.hidden = state.blocs.length <= MANY;
      redraw(list, ...state.blocs.map((bloc) => itemOf(bloc, state, desk)));
      sift();
    },
  );
  return element('nav', { class: 'blocs', 'aria-label': WORDS.blocs.name }, title, filter.element, list);
}

function itemOf(bloc: BlocName, { reports, bloc: open, resting }: State, desk: Desk): HTMLElement {
  const report = reports.get(bloc.id);
  const state = report?.state ?? (resting ? 'unread' : 'reading');
  const choose = () => {
    if (desk.store.state.bloc !== bloc.id) void showBloc(desk, bloc.id);
    desk.store.set({ view: 'papers' });
  };
  return element(
    'li',
    {},
    element(
      'button',
      {
        type: 'button',
        class: 'bloc',
        'aria-current': open === bloc.id ? 'true' : undefined,
        [KEY]: bloc.id,
        onclick: choose,
      },
      element('span', { class: 'bloc-name' }, nameOf(bloc, report)),
      ' ',
      element(
        'span',
        { class: 'bloc-about' },
        report?.about === undefined ? undefined : element('span', {}, WORDS.blocs.year(report.about.year)),
        ' ',
        element('span', { class: `state ${state}` }, WORDS.blocs.states[state]),
      ),
    ),
  );
}

/** A bloc that cannot be read goes by the name of its file. */
function nameOf({ file, key, id }: BlocName, report: BlocReport | undefined): string {
  if (report?.about !== undefined) return report.about.name;
  const base = file.slice(file.lastIndexOf('/') + 1) || id;
  return key === undefined ? base : `${base}: ${key}`;
}
