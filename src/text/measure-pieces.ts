import type { FontStyle } from '../blocks/types.js';
import type { MeasuredText } from './break-lines.js';
import type { FontMetrics, FontMetricsSet } from './fonts.js';
import { leanOf } from './lean-of.js';

/** Text of one font inside a paragraph. */
export interface TextPiece {
  readonly text: string;
  readonly font: FontStyle;
}

/** Measures the pieces of a paragraph, set in one size, as one text. */
export function measurePieces(pieces: readonly TextPiece[], size: number, fonts: FontMetricsSet): MeasuredText {
  // Plain arrays: most texts are short, and a typed array costs more to make and to clear away than to fill.
  const offsets = [0];
  for (const { text, font } of pieces) addOffsets(offsets, text, fonts[font], size);
  return { text: pieces.map(({ text }) => text).join(''), offsets, leans: leansOf(pieces, size, fonts) };
}

function addOffsets(offsets: number[], text: string, font: FontMetrics, size: number): void {
  let width = offsets.at(-1) ?? 0;
  for (let at = 0; at < text.length; at += 1) {
    const codePoint = text.codePointAt(at) ?? 0;
    width += (font.advance(font.glyph(codePoint)) * size) / font.unitsPerEm;
    offsets.push(width);
    if (codePoint <= 0xffff) continue;
    offsets.push(width);
    at += 1;
  }
}

function leansOf(pieces: readonly TextPiece[], size: number, fonts: FontMetricsSet): readonly number[] {
  if (pieces.every(({ font }) => leanOf(font, fonts, size) === 0)) return [];
  return pieces.flatMap(({ text, font }) => new Array<number>(text.length).fill(leanOf(font, fonts, size)));
}
