import type { PaperRow } from '../../protocol.js';
import { element } from '../parts/element.js';
import { KEY } from '../parts/redraw.js';
import { WORDS } from '../words.js';

/** The id of what the tabs open. */
export const PANEL = 'paper-pages';

/** The id of the tab of a paper; lists of ids have spaces between them, so that it has none. */
export function tabId(paper: string): string {
  return `paper-${encodeURIComponent(paper)}`;
}

/** The tab of a paper: named by its kind and whom it is made for, with its pages and gaps beside. */
export function paperTab(row: PaperRow): HTMLElement {
  const { id, name, subject } = row;
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
    element(
      'span',
      { class: 'paper-words' },
      element('span', { class: 'paper-name' }, name),
      ' ',
      subject === undefined ? undefined : element('span', { class: 'paper-subject' }, subject),
    ),
    ' ',
    countsOf(row, `${tab}-counts`),
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
