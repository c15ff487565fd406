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
  const look = { class: 'primary', 'aria-haspopup': 'dialog' };
  const opens = button(WORDS.downloads.name, () => show(true), look, 'download');
  const panel = panelOf(desk, () => show(false));
  const turn = (open: boolean) => {
    panel.hidden = !open;
    opens.setAttribute('aria-expanded', String(open));
  };
  const show = (open: boolean) => {
    turn(open);
    if (open) panel.querySelector<HTMLElement>('.download-row button:not(:disabled)')?.focus();
    else opens.focus();
  };
  const box = element('div', { class: 'downloads-box' }, opens, panel);
  box.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !panel.hidden) show(false);
  });
  // a click beside it says what is wanted next, so that the keyboard stays there
  onPressBeside(box, () => {
    if (!panel.hidden) turn(false);
  });
  return box;
}

function panelOf(desk: Desk, close: () => void): HTMLElement {
  const attributes = { class: 'downloads', role: 'dialog', 'aria-label': WORDS.downloads.name, hidden: true };
  return element('div', attributes, headOf(close), createDownloadButtons(desk), createMakingForm(desk));
}

function headOf(close: () => void): HTMLElement {
  const closes = button(WORDS.downloads.close, close, { class: 'quiet' }, 'close');
  return element('div', { class: 'downloads-head' }, element('h2', {}, WORDS.downloads.name), closes);
}

function onPressBeside(box: HTMLElement, act: () => void): void {
  addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Node && box.contains(target))) act();
  });
}
