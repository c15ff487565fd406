/**
 * When what holds the keyboard goes away (a button after it was pressed, a notice, the start screen), `main` holds it: from there
 * the tab key goes on through the page, not again from its beginning.
 */
export function keepFocus(main: HTMLElement): void {
  let last: Element | undefined;
  addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? target : undefined;
  });
  const observer = new MutationObserver(() => {
    if (last === undefined || (last.isConnected && last.checkVisibility())) return;
    last = undefined;
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body || !activeElement.checkVisibility())
      main.focus({ preventScroll: true });
  });
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['hidden', 'class', 'data-view'],
  });
}
