import type { Place, Point } from './place.js';

/** How near to the edges of what is seen something may be without being scrolled to, in parts of what is seen. */
const MARGIN = 0.12;

/** Where a place of a sheet is best seen: where it is now unless that is out of sight or near an edge. */
export function wellSeen({ x, y }: Place, sheet: Element, scroller: Element): Point {
  const box = sheet.getBoundingClientRect();
  const seen = scroller.getBoundingClientRect();
  const at = { x: box.left + x * box.width, y: box.top + y * box.height };
  const wide = box.width > seen.width;
  return {
    x: wide && isFar(at.x, seen.left, seen.width) ? seen.left + seen.width / 2 : at.x,
    y: isFar(at.y, seen.top, seen.height) ? seen.top + seen.height / 3 : at.y,
  };
}

function isFar(value: number, from: number, size: number): boolean {
  return value < from + size * MARGIN || value > from + size * (1 - MARGIN);
}
