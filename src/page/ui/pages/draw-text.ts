import { svg } from '../parts/svg.js';
import type { Cut, TextItem } from './page-parts.js';

/** What a cut is called in a drawing; what is not named is regular. */
const CUTS: Readonly<Record<Cut, Readonly<Record<string, string>>>> = {
  regular: {},
  bold: { 'font-weight': 'bold' },
  italic: { 'font-style': 'italic' },
  boldItalic: { 'font-weight': 'bold', 'font-style': 'italic' },
};

/** Spaces that never break are spaces for a browser, which would widen them too. */
const FIXED_SPACES = /(\u00a0+)/u;

/** Draws a text at its place; `attributes` say what else it is. */
export function drawText(item: TextItem, attributes: Readonly<Record<string, string>> = {}): SVGTSpanElement {
  const { x, y, size, wordSpace, font, text } = item;
  const added = wordSpace === 0 ? {} : { 'word-spacing': wordSpace };
  const parts = wordSpace === 0 ? [text] : text.split(FIXED_SPACES).map(fixedSpaces);
  return svg('tspan', { x, y, 'font-size': size, ...CUTS[font], ...added, ...attributes }, ...parts);
}

function fixedSpaces(part: string): Node | string {
  return part.startsWith('\u00a0') ? svg('tspan', { 'word-spacing': 0 }, part) : part;
}
