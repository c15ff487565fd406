import type { FontStyle } from '../../blocks/types.js';
import type { TrueTypeFont, TrueTypeFontSet } from '../../text/truetype.js';
import { pdfkitFont } from './pdfkit-font.js';
import { embeddedFont, useOnPage } from './private-parts.js';
import type { ContentFont } from './text-operators.js';

interface OpenFont extends ContentFont {
  readonly embedded: PDFKit.EmbeddedFont;
}

/** Gives the fonts to draw with on the current page; a font nobody asks for does not enter the PDF. */
export function contentFonts(pdf: PDFKit.PDFDocument, fonts: TrueTypeFontSet): (style: FontStyle) => ContentFont {
  const open = new Map<FontStyle, OpenFont>();
  return (style) => {
    const font = open.get(style) ?? openFont(pdf, style, fonts[style]);
    open.set(style, font);
    useOnPage(pdf, font.embedded);
    return font;
  };
}

function openFont(pdf: PDFKit.PDFDocument, style: FontStyle, font: TrueTypeFont): OpenFont {
  pdf.registerFont(style, pdfkitFont(font));
  const embedded = embeddedFont(pdf, style);
  return { id: embedded.id, embedded, encode: encoder(embedded) };
}

/** Asks pdfkit for each character once. */
function encoder(font: PDFKit.EmbeddedFont): (text: string) => string {
  const codes = new Map<string, string>();
  const learn = (character: string): string => {
    const code = font.encode(character)[0].join('');
    codes.set(character, code);
    return code;
  };
  return (text) => {
    let encoded = '';
    for (const character of text) encoded += codes.get(character) ?? learn(character);
    return encoded;
  };
}
