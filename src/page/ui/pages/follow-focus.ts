import { stopOf } from './stop-of.js';

/** Shows in the drawings which dots have the keyboard: a text cannot be given a frame itself. */
export function followFocus(stack: HTMLElement): void {
  const show = (on: boolean) => (event: FocusEvent) => {
    for (const mark of stopOf(event.target)?.marks ?? []) mark.toggleAttribute('data-focus', on);
  };
  stack.addEventListener('focusin', show(true));
  stack.addEventListener('focusout', show(false));
}
