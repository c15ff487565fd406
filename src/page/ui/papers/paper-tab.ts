import type { PaperRow } from '../../protocol.js';
import { element } from '../parts/element.js';
import { KEY } from '../parts/redraw-key.js';
import { WORDS } from '../words.js';
import { PANEL } from './panel-id.js';
import { tabId } from './tab-id.js';

/** The tab of a paper: named by its kind and whom it is made for, with its pages and gaps beside. */
export function paperTab(row: PaperRow): HTMLElement {
  const { id } = row;
  const tab = tabId(id);
  return element(
    'button',
    {
      type: 'button',
      role: 'tab',
      id: tab,
      class: 'paper',
      'data-paper': id,
      [KEY]: id,
      'aria-controls': PANEL,
      'aria-selected': 'false',
      'aria-describedby': `${tab}-counts`,
    },
    wordsOf(row),
    ' ',
    countsOf(row, `${tab}-counts`),
  );
}

function wordsOf({ name, subject }: PaperRow): HTMLElement {
  return element(
    'span',
    { class: 'paper-words' },
    element('span', { class: 'paper-name' }, name),
    ' ',
    subject === undefined ? undefined : element('span', { class: 'paper-subject' }, subject),
  );
}

/** They are the description of the tab, no part of its name. */
function countsOf({ pages, blanks }: PaperRow, id: string): HTMLElement {
  return element(
    'span',
    { class: 'paper-counts', id, 'aria-hidden': 'true' },
    element('span', {}, WORDS.papers.pages(pages)),
    ' ',
    blanks === 0 ? undefined : element('span', { class: 'gaps' }, WORDS.papers.gaps(blanks)),
  );
}
