import type { Desk } from '../desk/desk.js';
import { button } from '../parts/button.js';
import { element } from '../parts/element.js';
import { WORDS } from '../words.js';
import { createDownloadButtons } from './download-buttons.js';
import { createMakingForm } from './making-form.js';

/**
 * The button to download something and the panel it opens. The panel leaves the page in reach: what is being made is told of, and
 * can be stopped, in the bar below.
 */
export function createDownloads(desk: Desk): HTMLElement {
  const opens = button(
    WORDS.downloads.name,
    () => show(true),
    { class: 'primary', 'aria-haspopup': 'dialog' },
    'download',
  );
  const panel = element('div', {
    class: 'downloads',
    role: 'dialog',
    'aria-label': WORDS.downloads.name,
    hidden: true,
  });
  const closes = button(WORDS.downloads.close, () => show(false), { class: 'quiet' }, 'close');
  const show = (open: boolean) => {
    panel.hidden = !open;
    opens.setAttribute('aria-expanded', String(open));
    if (open) panel.querySelector<HTMLElement>('.download-row button:not(:disabled)')?.focus();
    else opens.focus();
  };
  const head = element('div', { class: 'downloads-head' }, element('h2', {}, WORDS.downloads.name), closes);
  panel.append(head, createDownloadButtons(desk), createMakingForm(desk));
  const box = element('div', { class: 'downloads-box' }, opens, panel);
  box.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !panel.hidden) show(false);
  });
  // a click beside it says what is wanted next, so that the keyboard stays there
  addEventListener('pointerdown', ({ target }) => {
    if (panel.hidden || (target instanceof Node && box.contains(target))) return;
    panel.hidden = true;
    opens.setAttribute('aria-expanded', 'false');
  });
  return box;
}
