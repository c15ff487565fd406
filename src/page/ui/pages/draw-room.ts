import { element } from '../parts/element.js';
import { svg } from '../parts/svg.js';
import type { FieldItem } from './page-parts.js';
import { PAGE_WORDS } from './words.js';

/** Draws a room to sign: on paper it is empty, here a faint frame says who signs there. */
export function drawRoom({ x, y, width, height, label }: FieldItem): SVGGElement {
  const words = element('p', { class: 'room-label' }, PAGE_WORDS.room(label));
  return svg(
    'g',
    { class: 'room' },
    svg('rect', { x, y, width, height }),
    svg('foreignObject', { x, y, width, height }, words),
  );
}
