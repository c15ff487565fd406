import type { TrueTypeFont } from '../../text/truetype.js';
import { GlyphSubset } from './glyph-subset.js';
import { identityOf } from './private-parts.js';

/**
 * A font as pdfkit takes it. Handing pdfkit our own object instead of a file keeps it from decoding the font's layout
 * tables for every document (100 ms) and from kerning, which Word does not do either. Glyph ids are code points here, see
 * `GlyphSubset`.
 */
export function pdfkitFont(font: TrueTypeFont): PDFKit.ParsedFont {
  return {
    postscriptName: font.postscriptName,
    unitsPerEm: font.unitsPerEm,
    ascent: font.ascent,
    descent: font.descent,
    lineGap: font.lineGap,
    capHeight: font.capHeight,
    xHeight: font.xHeight,
    italicAngle: font.italicAngle,
    bbox: font.bbox,
    'OS/2': { sFamilyClass: font.familyClass },
    post: { isFixedPitch: font.fixedPitch },
    head: { macStyle: { italic: font.italic } },
    getGlyph: () => missingGlyph(font),
    layout: (text) => layout(font, text),
    createSubset: () => new GlyphSubset(font),
    ...identityOf(font),
  };
}

/** pdfkit asks for this one glyph only, and writes its width without scaling it to thousandths. */
function missingGlyph(font: TrueTypeFont): PDFKit.ParsedGlyph {
  return { id: 0, advanceWidth: (font.advance(0) * 1000) / font.unitsPerEm, codePoints: [] };
}

function layout(font: TrueTypeFont, text: string): PDFKit.GlyphRun {
  const glyphs = Array.from(text, (character) => glyphOf(font, character.codePointAt(0) ?? 0));
  const positions = glyphs.map(({ advanceWidth }) => ({ xAdvance: advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 }));
  return { glyphs, positions, advanceWidth: glyphs.reduce((width, glyph) => width + glyph.advanceWidth, 0) };
}

function glyphOf(font: TrueTypeFont, codePoint: number): PDFKit.ParsedGlyph {
  return { id: codePoint, advanceWidth: font.advance(font.glyph(codePoint)), codePoints: [codePoint] };
}
