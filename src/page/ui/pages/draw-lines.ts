import { svg } from '../parts/svg.js';
import type { LineItem } from './page-parts.js';

/** Length of the dashes of a dashed line and of the gaps between them, in points. */
const DASH = 3;

/** Draws lines; lines that look the same are one shape. */
export function drawLines(lines: readonly LineItem[]): SVGGElement {
  const looks = new Map<string, LineItem[]>();
  for (const line of lines) {
    const look = `${line.weight} ${line.dashed === true}`;
    looks.set(look, [...(looks.get(look) ?? []), line]);
  }
  return svg('g', { class: 'lines', 'aria-hidden': 'true' }, ...[...looks.values()].map(shapeOf));
}

function shapeOf(lines: readonly LineItem[]): SVGPathElement {
  const [first] = lines;
  return svg('path', {
    d: lines.map(({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`).join(''),
    'stroke-width': first?.weight,
    'stroke-dasharray': first?.dashed === true ? DASH : undefined,
  });
}
