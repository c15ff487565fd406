import type { Desk } from '../desk/desk.js';
import { element } from '../parts/element.js';
import { createFilterBox } from '../parts/filter-box.js';
import { redraw } from '../parts/redraw.js';
import { WORDS } from '../words.js';
import { blocItem } from './bloc-item.js';

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
      redraw(list, ...state.blocs.map((bloc) => blocItem(bloc, state, desk)));
      sift();
    },
  );
  return element('nav', { class: 'blocs', 'aria-label': WORDS.blocs.name }, title, filter.element, list);
}
