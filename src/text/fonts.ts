import type { FontStyle } from '../blocks/types.js';

/** The measures of one cut of the typeface, in font units. */
export interface FontMetrics {
  readonly unitsPerEm: number;
  readonly ascent: number;
  /** Below zero. */
  readonly descent: number;
  readonly lineGap: number;
  /** Glyph number of a character; 0 when the font lacks it. */
  glyph(codePoint: number): number;
  /** Advance width of a glyph. */
  advance(glyph: number): number;
}

/** The measures of all four cuts. */
export type FontMetricsSet = Readonly<Record<FontStyle, FontMetrics>>;
