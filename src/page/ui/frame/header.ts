import { closeFiles } from '../desk/close-files.js';
import type { Desk } from '../desk/desk.js';
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

function pick({ bloc, reports, making }: State): readonly unknown[] {
  return [bloc === undefined ? undefined : reports.get(bloc)?.about, making.draft];
}

function titleOf({ bloc, reports }: Pick<State, 'bloc' | 'reports'>): string {
  const about = bloc === undefined ? undefined : reports.get(bloc)?.about;
  return about === undefined ? WORDS.name : `${about.name}, ${about.year}`;
}

function aboutOf({ bloc, reports, making }: State): readonly HTMLElement[] {
  const about = bloc === undefined ? undefined : reports.get(bloc)?.about;
  return [
    element('h1', {}, titleOf({ bloc, reports })),
    ...(about === undefined ? [] : [element('span', { class: 'chip' }, WORDS.regimes[about.regime])]),
    ...(making.draft ? [element('span', { class: 'chip draft' }, WORDS.pages.draft)] : []),
  ];
}
