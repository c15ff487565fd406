import type { Place, Point } from './place.js';

/** Scrolls so that a place is at a point again. */
export function bringTo({ x, y }: Point, place: Place, scroller: Element, sheets: readonly Element[]): void {
  const box = sheets[Math.min(place.sheet, sheets.length - 1)]?.getBoundingClientRect();
  if (box === undefined) return;
  scroller.scrollTop += box.top + place.y * box.height - y;
  scroller.scrollLeft += box.left + place.x * box.width - x;
}
