import type { ParagraphStyle } from '../blocks/types.js';
import type { FontMetrics } from './fonts.js';

/** Height of a line and where its baseline lies, both from the line's top, in points. */
export interface LineMetrics {
  readonly height: number;
  readonly baseline: number;
}

/** In exact spacing the baseline lies at 80 % of the line: measured in LibreOffice. */
const EXACT_BASELINE = 0.8;

/** Word processors reckon heights in whole twips (1/20 pt): on a full page the fractions would add up to a line. */
const TWIPS = 20;

/**
 * The line of a style: a multiple of the font's natural line, or an exact height. The font's line gap stands above the
 * text and what a multiple adds below it: measured in LibreOffice.
 */
export function lineMetrics(style: Pick<ParagraphStyle, 'line' | 'size'>, font: FontMetrics): LineMetrics {
  if (style.line.rule === 'exact') return { height: style.line.value, baseline: style.line.value * EXACT_BASELINE };
  const scale = style.size / font.unitsPerEm;
  const natural = wholeTwips((font.ascent - font.descent + font.lineGap) * scale);
  return { height: wholeTwips(natural * style.line.value), baseline: (font.ascent + font.lineGap) * scale };
}

function wholeTwips(points: number): number {
  return Math.round(points * TWIPS) / TWIPS;
}
