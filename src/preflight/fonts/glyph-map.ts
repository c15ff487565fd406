import type { PdfDictionary } from '../pdf/dictionary.js';

/** Which glyph each character of a composite font is; nothing when the file does not say. */
export function readGlyphMap(glyphFont: PdfDictionary): ((character: number) => number) | undefined {
  if (glyphFont.name('CIDToGIDMap') === 'Identity') return (character) => character;
  const bytes = glyphFont.dictionary('CIDToGIDMap')?.data?.decoded();
  if (bytes === undefined) return undefined;
  return (character) => 256 * (bytes[2 * character] ?? 0) + (bytes[2 * character + 1] ?? 0);
}
