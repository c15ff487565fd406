import { element } from '../parts/element.js';
import type { Controls } from './controls.js';
import { signButton } from './sign-button.js';
import type { Viewer } from './viewer.js';
import { PAGE_WORDS } from './words.js';

/** Builds the buttons to the page before and after. */
export function createPageControls(viewer: Viewer): Controls {
  const reading = element('span', { class: 'reading' });
  const back = signButton('‹', PAGE_WORDS.previous, () => viewer.goTo(viewer.page - 1));
  const on = signButton('›', PAGE_WORDS.next, () => viewer.goTo(viewer.page + 1));
  const group = element('div', { class: 'tools', role: 'group', 'aria-label': PAGE_WORDS.moving }, back, reading, on);
  const update = () => {
    reading.textContent = PAGE_WORDS.page(viewer.page + 1, viewer.pages);
    back.setAttribute('aria-disabled', String(viewer.page === 0));
    on.setAttribute('aria-disabled', String(viewer.page === viewer.pages - 1));
  };
  return { element: group, update };
}
