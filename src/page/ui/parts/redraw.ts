import { KEY } from './redraw-key.js';

/**
 * Puts new children in the place of all before. The keyboard stays where it was: on the element with the same key, or on the
 * container when that one is gone; what was scrolled stays scrolled.
 */
export function redraw(container: HTMLElement, ...children: readonly (Node | string)[]): void {
  const focused = document.activeElement;
  const held = focused !== null && focused !== container && container.contains(focused);
  const key = held ? focused.getAttribute(KEY) : null;
  const { scrollTop } = container;
  container.replaceChildren(...children);
  container.scrollTop = scrollTop;
  if (held) focusAgain(container, key);
}

function focusAgain(container: HTMLElement, key: string | null): void {
  const again = key === null ? null : container.querySelector(`[${KEY}="${CSS.escape(key)}"]`);
  if (!(again instanceof HTMLElement)) container.tabIndex = -1;
  (again instanceof HTMLElement ? again : container).focus({ preventScroll: true });
}
