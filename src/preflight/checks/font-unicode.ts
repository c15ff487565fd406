import type { Check } from '../check.js';
import { finding, type PreflightFinding } from '../finding.js';
import type { FontUse } from '../fonts/font-use.js';
import { readGlyphMap } from '../fonts/glyph-map.js';
import { readUnicodeMap } from '../fonts/unicode-map.js';
import type { PdfDictionary } from '../pdf/dictionary.js';

/** Fonts of these collections have their text by themselves. */
const COLLECTIONS = new Set(['GB1', 'CNS1', 'Japan1', 'Korea1']);

/** Every character used has its text: what is copied, searched and read aloud. */
export const checkUnicode: Check = ({ fonts }) => fonts.flatMap(problemsOf);

function problemsOf({ font, glyphFont, name, page, codes }: FontUse): readonly PreflightFinding[] {
  const facts = { page, font: name };
  const texts = readUnicodeMap(font);
  if (texts === undefined) return hasOwnText(font, glyphFont) ? [] : [finding('no-unicode-map', facts)];
  const glyphOf = readGlyphMap(glyphFont);
  // The box for missing glyphs stands for no letter: it is found as such.
  const letters = [...(codes ?? [])].filter((code) => glyphOf?.(code) !== 0);
  const mute = letters.filter((code) => !isText(texts.get(code)));
  return mute.length === 0 ? [] : [finding('unicode-value', { ...facts, count: mute.length })];
}

/** Simple fonts with a usual encoding need no map. */
function hasOwnText(font: PdfDictionary, glyphFont: PdfDictionary): boolean {
  if (font.has('ToUnicode')) return false;
  if (font.name('Subtype') !== 'Type0') return font.has('Encoding') || font.name('Subtype') === 'Type1';
  return COLLECTIONS.has(glyphFont.dictionary('CIDSystemInfo')?.text('Ordering') ?? '');
}

function isText(text: string | undefined): boolean {
  return text !== undefined && text !== '' && !/[\0\ufeff\ufffe]/u.test(text);
}
