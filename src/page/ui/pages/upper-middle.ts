import type { Point } from './place.js';

/** The middle of the upper edge of what is seen of an element. */
export function upperMiddle(scroller: Element): Point {
  const { left, top } = scroller.getBoundingClientRect();
  return { x: left + scroller.clientWidth / 2, y: top };
}
