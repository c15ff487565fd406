import type { Page } from './page-parts.js';

/** How large pages are shown: so many times their printed size, or as large as there is room. */
export type Zoom = number | 'wide' | 'whole' | 'usual';

/** The room there is for a page, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Pixels of a point at printed size. */
const PIXELS = 96 / 72;

const STEPS = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];

/** Pixels of a point of this page. */
export function pixelsOfPoint(zoom: Zoom, page: Page, room: Room): number {
  const wide = room.width / page.width;
  if (zoom === 'wide') return wide;
  if (zoom === 'whole') return Math.min(wide, room.height / page.height);
  return zoom === 'usual' ? Math.min(wide, PIXELS) : zoom * PIXELS;
}

/** How many times its printed size a page is at so many pixels a point. */
export function timesPrinted(pixels: number): number {
  return pixels / PIXELS;
}

/** The next step up or down. */
export function stepped(times: number, direction: 1 | -1): number {
  const steps = direction === 1 ? STEPS : STEPS.toReversed();
  return steps.find((step) => (step - times) * direction > 0.005) ?? times;
}
