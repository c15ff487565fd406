import type { Desk } from '../desk/desk.js';
import { button } from '../parts/button.js';
import { element } from '../parts/element.js';
import { WORDS } from '../words.js';

const VIEWS = ['blocs', 'papers', 'pages', 'review'] as const;

/** On a phone one part fills the screen: the buttons to go from one to another. */
export function createBottomBar({ store }: Desk): HTMLElement {
  const buttons = VIEWS.map((view) => ({
    view,
    built: button(WORDS.views[view], () => store.set({ view }), {}, view === 'pages' ? 'page' : view),
  }));
  store.watch(
    ({ view }) => [view],
    ({ view: shown }) => {
      for (const { view, built } of buttons) {
        if (view === shown) built.setAttribute('aria-current', 'true');
        else built.removeAttribute('aria-current');
      }
    },
  );
  return element('nav', { class: 'bottom', 'aria-label': WORDS.views.name }, ...buttons.map(({ built }) => built));
}
