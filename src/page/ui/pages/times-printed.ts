import { PRINTED_POINT } from './printed-point.js';

/** How many times its printed size a page is at so many pixels a point. */
export function timesPrinted(pixels: number): number {
  return pixels / PRINTED_POINT;
}
