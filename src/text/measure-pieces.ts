import type { FontStyle } from '../blocks/types.js';
import type { MeasuredText } from './break-lines.js';
import type { FontMetrics, FontMetricsSet } from './fonts.js';
import { measureText } from './measure-text.js';

/** Text of one font inside a paragraph. */
export interface TextPiece {
  readonly text: string;
  readonly font: FontStyle;
}

/** LibreOffice keeps this share of a slanted font's height free where it ends a line, in whole twips: measured. */
const SLANT = 1 / 12;
const TWIPS = 20;

/** Measures the pieces of a paragraph, set in one size, as one text. */
export function measurePieces(pieces: readonly TextPiece[], size: number, fonts: FontMetricsSet): MeasuredText {
  const text = pieces.map((piece) => piece.text).join('');
  const offsets = new Float64Array(text.length + 1);
  const leans = new Float64Array(text.length);
  let index = 0;
  let width = 0;
  for (const piece of pieces) {
    const font = fonts[piece.font];
    leans.fill(leanOf(piece.font, font, size), index, index + piece.text.length);
    for (const character of piece.text) {
      width += measureText(character, font, size);
      for (let unit = 0; unit < character.length; unit += 1) offsets[++index] = width;
    }
  }
  return { text, offsets, leans };
}

function leanOf(style: FontStyle, font: FontMetrics, size: number): number {
  if (style !== 'italic' && style !== 'boldItalic') return 0;
  const height = ((font.ascent - font.descent + font.lineGap) * size) / font.unitsPerEm;
  return Math.floor(height * SLANT * TWIPS) / TWIPS;
}
