import type { BlankField, PaperPages } from '../../protocol.js';
import { element } from '../parts/element.js';
import { BlankCard, type BlankLead } from './blank-card.js';
import { type BlankControls, createBlankControls } from './blank-controls.js';
import { blanksOnPages, type PlacedBlank } from './blanks-on-pages.js';
import { followFocus } from './follow-focus.js';
import { markBlanks } from './mark-blanks.js';
import { stopOf } from './stop-of.js';
import { takeClicks } from './take-clicks.js';
import type { Viewer } from './viewer.js';
import { PAGE_WORDS } from './words.js';

/** The gaps of the paper shown: they are marked, gone through, and say what is missing. */
export class Blanks {
  /** What is read out when another gap is gone to. */
  readonly told = element('p', { class: 'unseen', 'aria-live': 'polite' });
  readonly #viewer: Viewer;
  readonly #card: BlankCard;
  readonly #controls: BlankControls;
  #placed: readonly PlacedBlank[] = [];
  #current: string | undefined;

  constructor(viewer: Viewer, lead: BlankLead) {
    this.#viewer = viewer;
    this.#card = new BlankCard(lead);
    this.#controls = createBlankControls({
      step: (direction) => this.#step(direction),
      highlight: (on) => viewer.stack.toggleAttribute('data-plain', !on),
    });
    takeClicks(viewer.stack, (target) => this.#open(target));
    followFocus(viewer.stack);
  }

  get controls(): HTMLElement {
    return this.#controls.element;
  }

  get card(): HTMLElement {
    return this.#card.element;
  }

  show(paper: PaperPages | undefined): void {
    this.#placed = paper === undefined ? [] : blanksOnPages(paper);
    this.#card.close();
    this.#controls.show(this.#placed.length);
  }

  /** Goes to the dots of a field and marks them. */
  showBlank(path: string): void {
    const at = this.#at(path);
    const blank = this.#placed[at];
    if (blank === undefined) return;
    this.#card.close();
    this.#viewer.reveal(blank.spot);
    this.#mark(path);
    const { field, spot } = blank;
    this.told.textContent = PAGE_WORDS.blankAt(at + 1, this.#placed.length, field.label, spot.page + 1);
  }

  /** A sheet was drawn. */
  drawn(): void {
    this.#mark(this.#current);
  }

  #step(direction: 1 | -1): void {
    const at = this.#at(this.#current);
    const next = this.#placed.at(at === -1 && direction === -1 ? -1 : (at + direction) % this.#placed.length);
    if (next !== undefined) this.showBlank(next.field.path);
  }

  /** Opens the card of the dots that were met; whether there were any. */
  #open(target: EventTarget | null): boolean {
    const stop = stopOf(target);
    if (stop === undefined) return false;
    this.#mark(stop.path);
    this.#card.open(this.#fieldOf(stop.path), stop.met, stop.button);
    return true;
  }

  #mark(path: string | undefined): void {
    this.#current = path;
    markBlanks(this.#viewer.stack, path);
  }

  #fieldOf(path: string): BlankField {
    return this.#placed[this.#at(path)]?.field ?? { path, label: path };
  }

  #at(path: string | undefined): number {
    return this.#placed.findIndex(({ field }) => field.path === path);
  }
}
