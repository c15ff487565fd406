import type { FontMetrics } from './fonts.js';

/** Natural width of a text in points: the sum of its advances, without kerning, as Word and LibreOffice set it. */
export function measureText(text: string, font: FontMetrics, size: number): number {
  let units = 0;
  for (const character of text) units += font.advance(font.glyph(character.codePointAt(0) ?? 0));
  return (units * size) / font.unitsPerEm;
}
