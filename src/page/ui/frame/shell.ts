import type { Desk } from '../desk/desk.js';
import { PANEL } from '../papers/panel-id.js';
import { button } from '../parts/button.js';
import { element } from '../parts/element.js';
import { createDropArea } from '../start/drop-area.js';
import { createPickers } from '../start/pickers.js';
import { createStartScreen } from '../start/start-screen.js';
import { WORDS } from '../words.js';
import { createBottomBar } from './bottom-bar.js';
import { createHeader } from './header.js';
import { keepFocus } from './keep-focus.js';
import { createNotices } from './notices.js';
import { createStatusBar } from './status-bar.js';
import { createWorkbench } from './workbench.js';

/** The whole page: all its parts, and which of them are shown. */
export function createShell(desk: Desk): readonly HTMLElement[] {
  const pickers = createPickers(desk);
  const start = createStartScreen(desk, pickers);
  const work = createWorkbench(desk, pickers);
  const header = createHeader(desk);
  const bottom = createBottomBar(desk);
  const main = element('main', { tabindex: -1 }, start, work, createNotices(desk));
  desk.store.watch(
    ({ blocs, waiting }) => [blocs.length > 0, waiting],
    ({ blocs, waiting }) => {
      start.hidden = waiting || blocs.length > 0;
      for (const part of [header, work, bottom]) part.hidden = blocs.length === 0;
    },
  );
  keepFocus(main);
  desk.store.watch(
    ({ view }) => [view],
    ({ view }) => document.body.setAttribute('data-view', view),
  );
  return [skip(), header, main, createStatusBar(desk), bottom, createDropArea(desk), ...pickers.elements, onPaper()];
}

/** Past all lists to the pages. */
function skip(): HTMLElement {
  return button(WORDS.skip, () => document.getElementById(PANEL)?.focus(), { class: 'skip' });
}

/** What comes out when the page itself is printed by mistake. */
function onPaper(): HTMLElement {
  return element('p', { class: 'on-paper' }, WORDS.print);
}
