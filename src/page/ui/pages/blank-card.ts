import type { BlankField } from '../../protocol.js';
import { button } from '../parts/button.js';
import { element } from '../parts/element.js';
import { putBeside } from './put-beside.js';
import { whereFilled } from './where-filled.js';
import { PAGE_WORDS } from './words.js';

/** What the card leads to: a field that can be filled in on the page. */
export interface BlankLead {
  canFill(path: string): boolean;
  fill(path: string): void;
}

/** A small card beside dots: which field is missing there. It lies in the stack of sheets and scrolls with them. */
export class BlankCard {
  readonly element = element('div', {
    class: 'card',
    role: 'dialog',
    'aria-labelledby': 'blank-label',
    hidden: true,
  });
  readonly #lead: BlankLead;
  /** Where the keyboard goes back to. */
  #opener: Element | undefined;

  constructor(lead: BlankLead) {
    this.#lead = lead;
    this.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#leave();
      // keys for the pages mean nothing here
      event.stopPropagation();
    });
    this.element.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.element.contains(relatedTarget))) this.close();
    });
  }

  /** Opens it beside dots; `opener` is where the keyboard goes back to. */
  open(field: BlankField, dots: Element, opener: Element): void {
    this.#opener = opener;
    const buttons = this.#buttonsFor(field);
    this.element.replaceChildren(...told(field), element('div', { class: 'row' }, ...buttons));
    this.element.hidden = false;
    putBeside(this.element, dots);
    buttons[0]?.focus({ preventScroll: true });
  }

  close(): void {
    this.element.hidden = true;
  }

  #buttonsFor({ path }: BlankField): readonly HTMLElement[] {
    const closes = button(PAGE_WORDS.close, () => this.#leave());
    const fills = button(PAGE_WORDS.fillNow, () => this.#fill(path), { class: 'primary' });
    return this.#lead.canFill(path) ? [fills, closes] : [closes];
  }

  #leave(): void {
    this.close();
    if (this.#opener instanceof SVGElement) this.#opener.focus({ preventScroll: true });
  }

  #fill(path: string): void {
    this.close();
    this.#lead.fill(path);
  }
}

/** Dots that stand for nothing in the data are there to be written on. */
function told(field: BlankField): readonly HTMLElement[] {
  const where = whereFilled(field);
  return [
    element('p', { class: 'small' }, PAGE_WORDS.blankCard),
    element('p', { class: 'label', id: 'blank-label' }, field.label),
    element('p', { class: 'where' }, where === undefined ? PAGE_WORDS.byHand : `${PAGE_WORDS.fillIn} ${where}`),
  ];
}
