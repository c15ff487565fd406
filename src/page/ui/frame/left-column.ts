import { createBlocsList } from '../blocs/blocs-list.js';
import type { Desk } from '../desk/desk.js';
import { createPapersList } from '../papers/papers-list.js';
import { button } from '../parts/button.js';
import { element } from '../parts/element.js';
import type { Pickers } from '../start/pickers.js';
import { WORDS } from '../words.js';

/** The column on the left: buttons to open other files, the blocs, the papers of the open one. */
export function createLeftColumn(desk: Desk, pickers: Pickers): HTMLElement {
  const { openFiles, openFolder } = WORDS.start;
  const buttons = element(
    'div',
    { class: 'row open-row' },
    button(openFiles, pickers.openFiles, {}, 'file'),
    button(openFolder, pickers.openFolder, {}, 'folder'),
  );
  return element('div', { class: 'left' }, buttons, createBlocsList(desk), createPapersList(desk));
}
