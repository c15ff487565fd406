import { button } from '../parts/button.js';
import { element } from '../parts/element.js';
import type { Viewer } from './viewer.js';
import { PAGE_WORDS } from './words.js';
import type { Controls } from './zoom-controls.js';

/** Builds the buttons to the page before and after. */
export function createPageControls(viewer: Viewer): Controls {
  const reading = element('span', { class: 'reading' });
  const { previous, next } = PAGE_WORDS;
  const back = button('‹', () => viewer.goTo(viewer.page - 1), {
    class: 'sign',
    'aria-label': previous,
    title: previous,
  });
  const on = button('›', () => viewer.goTo(viewer.page + 1), { class: 'sign', 'aria-label': next, title: next });
  const group = element('div', { class: 'tools', role: 'group', 'aria-label': PAGE_WORDS.moving }, back, reading, on);
  const update = () => {
    reading.textContent = PAGE_WORDS.page(viewer.page + 1, viewer.pages);
    back.setAttribute('aria-disabled', String(viewer.page === 0));
    on.setAttribute('aria-disabled', String(viewer.page === viewer.pages - 1));
  };
  return { element: group, update };
}
