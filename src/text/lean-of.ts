import type { FontStyle } from '../blocks/types.js';
import type { FontMetricsSet } from './fonts.js';

/** LibreOffice keeps this share of a slanted font's height free where it ends a line, in whole twips: measured. */
const SLANT = 1 / 12;
const TWIPS = 20;

/** The room that letters need beyond their width when they end a line: only slanted ones lean. */
export function leanOf(style: FontStyle, fonts: FontMetricsSet, size: number): number {
  if (style === 'regular' || style === 'bold') return 0;
  const { ascent, descent, lineGap, unitsPerEm } = fonts[style];
  const height = ((ascent - descent + lineGap) * size) / unitsPerEm;
  return Math.floor(height * SLANT * TWIPS) / TWIPS;
}
