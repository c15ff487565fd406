import type { Sheet } from './sheet.js';

/** Sheets that are not seen yet are drawn when they are less than one screen away. */
const NEAR = '100% 0px';

/**
 * Draws sheets when they come near, and the others one by one while there is nothing else to do, so that the whole paper can
 * be searched and read out. Returns how to end it.
 */
export function drawWhenNear(scroller: HTMLElement, sheets: readonly Sheet[]): () => void {
  const byElement = new Map(sheets.map((sheet) => [sheet.element, sheet]));
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting && target instanceof HTMLElement) byElement.get(target)?.draw();
      }
    },
    { root: scroller, rootMargin: NEAR },
  );
  for (const { element } of sheets) near.observe(element);
  const endIdle = drawWhenIdle(sheets);
  return () => {
    near.disconnect();
    endIdle();
  };
}

function drawWhenIdle(sheets: readonly Sheet[]): () => void {
  const left = [...sheets];
  const drawNext = () => {
    left.shift()?.draw();
    if (left.length > 0) asked = requestIdleCallback(drawNext);
  };
  let asked = requestIdleCallback(drawNext);
  return () => cancelIdleCallback(asked);
}
