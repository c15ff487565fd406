import { FontTables } from '../../text/truetype/font-tables.js';
import { readGlyphWidths } from '../../text/truetype/glyph-widths.js';
import type { PdfDictionary } from '../pdf/dictionary.js';

/** A TrueType font within a PDF, opened as far as the checks need. */
export interface FontProgram {
  readonly glyphCount: number;
  /** In thousandths of the font's size. */
  readonly width: (glyph: number) => number;
}

/** Opens the font a descriptor holds; nothing when it is another kind of font, or broken. */
export function readFontProgram(descriptor: PdfDictionary | undefined): FontProgram | undefined {
  const bytes = descriptor?.dictionary('FontFile2')?.data?.decoded();
  const tables = bytes === undefined ? undefined : FontTables.read(bytes);
  if (tables === undefined) return undefined;
  const [head, maxp, hhea, hmtx] = [tables.get('head'), tables.get('maxp'), tables.get('hhea'), tables.get('hmtx')];
  const glyphCount = maxp.uint16(4);
  const unitsPerEm = head.uint16(18);
  const { advances } = readGlyphWidths(hmtx, hhea, glyphCount);
  const broken = [head, maxp, hhea, hmtx].some((table) => table.broken);
  if (broken || unitsPerEm === 0 || glyphCount === 0) return undefined;
  return { glyphCount, width: (glyph) => ((advances[glyph] ?? 0) * 1000) / unitsPerEm };
}
