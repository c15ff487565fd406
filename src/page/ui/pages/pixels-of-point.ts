import type { Page } from './page-parts.js';
import { PRINTED_POINT } from './printed-point.js';
import type { Room, Zoom } from './zoom.js';

/** Pixels of a point of this page. */
export function pixelsOfPoint(zoom: Zoom, page: Page, room: Room): number {
  const wide = room.width / page.width;
  if (zoom === 'wide') return wide;
  if (zoom === 'whole') return Math.min(wide, room.height / page.height);
  return zoom === 'usual' ? Math.min(wide, PRINTED_POINT) : zoom * PRINTED_POINT;
}
