import { svg } from '../parts/svg.js';
import type { BlankStop } from './blank-stops.js';
import type { TextItem } from './page-parts.js';
import { PAGE_WORDS } from './words.js';

/** How far the mark behind dots reaches above and below the line they stand on, in parts of the size of the letters. */
const ABOVE = 0.86;
const BELOW = 0.26;

/** Draws the marks behind the dots of a page: they show where something is missing and take the clicks. */
export function drawBlanks(stops: readonly BlankStop[], labelOf: (path: string) => string): SVGGElement {
  const marks = stops.flatMap(({ path, items }, stop) =>
    items.map((item) =>
      svg(
        'rect',
        { ...behind(item), rx: 1.5, 'data-blank': path, 'data-stop': stop },
        svg('title', {}, PAGE_WORDS.blank(labelOf(path))),
      ),
    ),
  );
  return svg('g', { class: 'marks', 'aria-hidden': 'true' }, ...marks);
}

function behind({ x, y, size, width }: TextItem) {
  return { x, y: y - size * ABOVE, width, height: size * (ABOVE + BELOW) };
}
