import { closeFiles } from '../desk/close-files.js';
import type { Desk } from '../desk/desk.js';
import { openReport } from '../desk/open-report.js';
import type { State } from '../desk/state.js';
import { createDownloads } from '../downloads/downloads.js';
import { button } from '../parts/button.js';
import { element } from '../parts/element.js';
import { redraw } from '../parts/redraw.js';
import { mayLeave } from '../start/may-leave.js';
import { WORDS } from '../words.js';

/** The bar above the open files: which bloc is open and by which rules it prints, and the downloads. */
export function createHeader(desk: Desk): HTMLElement {
  const about = element('div', { class: 'about' });
  desk.store.watch(pick, (state) => {
    redraw(about, ...aboutOf(state));
    document.title = titleOf(state);
  });
  const leave = () => {
    if (mayLeave(desk)) closeFiles(desk);
  };
  const home = button(WORDS.home, leave, { class: 'quiet home' }, 'home');
  return element('header', { class: 'top' }, home, about, createDownloads(desk));
}

function pick(state: State): readonly unknown[] {
  return [openReport(state)?.about, state.making.draft];
}

function titleOf(state: State): string {
  const about = openReport(state)?.about;
  return about === undefined ? WORDS.name : `${about.name}, ${about.year}`;
}

function aboutOf(state: State): readonly HTMLElement[] {
  const about = openReport(state)?.about;
  return [
    element('h1', {}, titleOf(state)),
    ...(about === undefined ? [] : [element('span', { class: 'chip' }, WORDS.regimes[about.regime])]),
    ...(state.making.draft ? [element('span', { class: 'chip draft' }, WORDS.pages.draft)] : []),
  ];
}
