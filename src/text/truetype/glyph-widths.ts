import type { TableReader } from './table-reader.js';

/** The horizontal measures of each glyph, in font units. */
export interface GlyphWidths {
  readonly advances: Uint16Array;
  readonly bearings: Int16Array;
}

/** Reads `hmtx`: the glyphs after the last full entry share its advance and have a bearing only. */
export function readGlyphWidths(hmtx: TableReader, hhea: TableReader, glyphCount: number): GlyphWidths {
  const full = Math.min(hhea.uint16(34), glyphCount);
  if (full === 0) hhea.refuse();
  const advances = new Uint16Array(glyphCount);
  const bearings = new Int16Array(glyphCount);
  for (let glyph = 0; glyph < glyphCount; glyph++) {
    advances[glyph] = hmtx.uint16(4 * Math.min(glyph, full - 1));
    bearings[glyph] = hmtx.int16(glyph < full ? 4 * glyph + 2 : 2 * full + 2 * glyph);
  }
  return { advances, bearings };
}
