import type { PaperPages } from '../../protocol.js';
import { element } from '../parts/element.js';
import { type BlankLead, createBlankCard } from './blank-card.js';
import { createBlankControls } from './blank-controls.js';
import { blanksOnPages, type PlacedBlank } from './blanks-on-pages.js';
import { followFocus } from './follow-focus.js';
import { markBlanks } from './mark-blanks.js';
import { stopOf } from './stop-of.js';
import type { Viewer } from './viewer.js';
import { PAGE_WORDS } from './words.js';

/** The gaps of the paper shown: they are marked, gone through, and say what is missing. */
export interface Blanks {
  readonly controls: HTMLElement;
  readonly card: HTMLElement;
  /** What is read out when another gap is gone to. */
  readonly told: HTMLElement;
  show(paper: PaperPages | undefined): void;
  showBlank(path: string): void;
  /** A sheet was drawn. */
  drawn(): void;
}

/** Looks after the gaps on the pages of a viewer. */
export function createBlanks(viewer: Viewer, lead: BlankLead): Blanks {
  let placed: readonly PlacedBlank[] = [];
  let current: string | undefined;
  const told = element('p', { class: 'unseen', 'aria-live': 'polite' });
  const card = createBlankCard(lead);
  const mark = (path: string | undefined) => {
    current = path;
    markBlanks(viewer.stack, path);
  };
  const showBlank = (path: string) => {
    const at = placed.findIndex(({ field }) => field.path === path);
    const blank = placed[at];
    if (blank === undefined) return;
    card.close();
    viewer.reveal(blank.spot);
    mark(path);
    told.textContent = PAGE_WORDS.blankAt(at + 1, placed.length, blank.field.label, blank.spot.page + 1);
  };
  const step = (direction: 1 | -1) => {
    const at = placed.findIndex(({ field }) => field.path === current);
    const next = placed.at(at === -1 && direction === -1 ? -1 : (at + direction) % placed.length);
    if (next !== undefined) showBlank(next.field.path);
  };
  const highlight = (on: boolean) => viewer.stack.toggleAttribute('data-plain', !on);
  const controls = createBlankControls({ step, highlight });
  const fieldOf = (path: string) => placed.find(({ field }) => field.path === path)?.field ?? { path, label: path };
  takeClicks(viewer.stack, (target) => {
    const stop = stopOf(target);
    if (stop === undefined) return false;
    mark(stop.path);
    card.open(fieldOf(stop.path), stop.met, stop.button);
    return true;
  });
  followFocus(viewer.stack);
  const show = (paper: PaperPages | undefined) => {
    placed = paper === undefined ? [] : blanksOnPages(paper);
    card.close();
    controls.show(placed.length);
  };
  return { controls: controls.element, card: card.element, told, show, showBlank, drawn: () => mark(current) };
}

/** A click, Enter and the space bar do the same; `take` says whether it was something to take. */
function takeClicks(stack: HTMLElement, take: (target: EventTarget | null) => boolean): void {
  stack.addEventListener('click', ({ target }) => take(target));
  stack.addEventListener('keydown', (event) => {
    if ((event.key === 'Enter' || event.key === ' ') && take(event.target)) event.preventDefault();
  });
}
