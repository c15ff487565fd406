import type { Check } from '../check.js';
import { finding, type PreflightFinding } from '../finding.js';
import { readFontProgram } from '../fonts/font-program.js';
import type { FontUse } from '../fonts/font-use.js';
import { readGlyphMap } from '../fonts/glyph-map.js';
import { statedWidths } from '../fonts/stated-widths.js';

/** A stated width may be rounded to a thousandth of the size. */
const TOLERANCE = 1;

/** Every character used has its glyph in the font, none is the box for missing ones, and each is as wide as stated. */
export const checkGlyphs: Check = ({ fonts }) => fonts.flatMap(problemsOf);

/** Codes of composite fonts lead to glyphs by number; simple fonts go by names, which are not followed here. */
function problemsOf({ font, glyphFont, name, page, visible, codes }: FontUse): readonly PreflightFinding[] {
  const program = readFontProgram(glyphFont.dictionary('FontDescriptor'));
  const glyphOf = readGlyphMap(glyphFont);
  if (font.name('Subtype') !== 'Type0' || !program || !glyphOf || !codes) return [];
  const characters = [...codes].map((code) => ({ code, glyph: glyphOf(code) }));
  const width = statedWidths(glyphFont);
  const boxes = characters.filter(({ glyph }) => glyph === 0);
  const absent = characters.filter(({ glyph }) => glyph >= program.glyphCount);
  const wrong = characters.filter(
    ({ code, glyph }) =>
      glyph < program.glyphCount && glyph > 0 && Math.abs(width(code) - program.width(glyph)) > TOLERANCE,
  );
  const facts = { page, font: name };
  return [
    ...(boxes.length > 0 ? [finding('missing-glyph', facts)] : []),
    ...(visible && absent.length > 0 ? [finding('glyph-not-embedded', { ...facts, count: absent.length })] : []),
    ...(visible && wrong.length > 0 ? [finding('glyph-width', { ...facts, count: wrong.length })] : []),
  ];
}
