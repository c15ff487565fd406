import type { FontMetrics, FontMetricsSet } from '../../src/text/fonts.js';

/** Every character half an em wide; a natural line of 1.2 em, its baseline 1 em under its top. */
const FIXED: FontMetrics = {
  unitsPerEm: 10,
  ascent: 9,
  descent: -2,
  lineGap: 1,
  glyph: (codePoint) => codePoint,
  advance: () => 5,
};

/** Fonts whose measures can be reckoned in the head: at 10 pt a character is 5 pt wide and a line 12 pt high. */
export const FIXED_FONTS: FontMetricsSet = { regular: FIXED, bold: FIXED, italic: FIXED, boldItalic: FIXED };
