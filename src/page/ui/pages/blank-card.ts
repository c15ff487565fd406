import type { BlankField } from '../../protocol.js';
import { button } from '../parts/button.js';
import { element } from '../parts/element.js';
import { whereFilled } from './where-filled.js';
import { PAGE_WORDS } from './words.js';

/** A small card beside dots: which field is missing there. */
export interface BlankCard {
  readonly element: HTMLElement;
  /** Opens it beside dots; `opener` is where the keyboard goes back to. */
  open(field: BlankField, dots: Element, opener: Element): void;
  close(): void;
}

/** Space between the card and the dots, and around it, in pixels. */
const GAP = 6;

/** What the card leads to: a field that can be filled in on the page. */
export interface BlankLead {
  canFill(path: string): boolean;
  fill(path: string): void;
}

/** Builds the card; it lies in the stack of sheets and scrolls with them. */
export function createBlankCard(lead: BlankLead): BlankCard {
  const card = element('div', { class: 'card', role: 'dialog', 'aria-labelledby': 'blank-label', hidden: true });
  let opener: Element | undefined;
  const close = () => {
    card.hidden = true;
  };
  const leave = () => {
    close();
    if (opener instanceof SVGElement) opener.focus({ preventScroll: true });
  };
  const fill = (path: string) => {
    close();
    lead.fill(path);
  };
  card.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leave();
    // keys for the pages mean nothing here
    event.stopPropagation();
  });
  card.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && card.contains(relatedTarget))) close();
  });
  const open = (field: BlankField, dots: Element, from: Element) => {
    opener = from;
    const where = whereFilled(field);
    const toClose = button(PAGE_WORDS.close, leave);
    const toFill = button(PAGE_WORDS.fillNow, () => fill(field.path), { class: 'primary' });
    const buttons = lead.canFill(field.path) ? [toFill, toClose] : [toClose];
    card.replaceChildren(...told(field, where), element('div', { class: 'row' }, ...buttons));
    card.hidden = false;
    putBeside(card, dots);
    buttons[0]?.focus({ preventScroll: true });
  };
  return { element: card, open, close };
}

/** Dots that stand for nothing in the data are there to be written on. */
function told({ label }: BlankField, where: string | undefined): readonly HTMLElement[] {
  return [
    element('p', { class: 'small' }, PAGE_WORDS.blankCard),
    element('p', { class: 'label', id: 'blank-label' }, label),
    element('p', { class: 'where' }, where === undefined ? PAGE_WORDS.byHand : `${PAGE_WORDS.fillIn} ${where}`),
  ];
}

/** Below the dots, above them where there is no room below; never out of sight on either side. */
function putBeside(card: HTMLElement, dots: Element): void {
  const seen = card.closest('.scroller')?.getBoundingClientRect();
  const from = card.offsetParent?.getBoundingClientRect();
  if (seen === undefined || from === undefined) return;
  const box = dots.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const below = box.bottom + GAP + height <= seen.bottom;
  const left = Math.max(seen.left + GAP, Math.min(box.left, seen.right - width - 4 * GAP));
  card.style.left = `${left - from.left}px`;
  card.style.top = `${(below ? box.bottom + GAP : box.top - GAP - height) - from.top}px`;
}
