import type { FontStyle } from '../../blocks/types.js';
import type { TrueTypeFont, TrueTypeFontSet } from '../../text/truetype.js';
import { embedFont } from './embed-font.js';
import { type FontCodes, fontCodes } from './font-codes.js';
import { cutFont, type FontCut } from './font-cut.js';
import { deflate } from './private-parts.js';
import { USUAL_CHARACTERS } from './usual-characters.js';

/** A font of a document, as its pages speak of it. */
export interface DocumentFont extends FontCodes {
  /** Its name on pages. */
  readonly id: string;
  readonly reference: PDFKit.PDFKitReference;
}

/** The fonts of one document. */
export interface DocumentFonts {
  /** A font nobody asks for does not enter the PDF. */
  fontOf(style: FontStyle): DocumentFont;
  /** Writes those asked for, when all text stands. */
  close(): void;
}

/** Gives the fonts to draw with. */
export function documentFonts(pdf: PDFKit.PDFDocument, fonts: TrueTypeFontSet): DocumentFonts {
  const open = new Map<FontStyle, DocumentFont>();
  const openFont = (style: FontStyle): DocumentFont => {
    const font = { ...fontCodes(), id: `F${open.size + 1}`, reference: pdf.ref({}) };
    open.set(style, font);
    return font;
  };
  return {
    fontOf: (style) => open.get(style) ?? openFont(style),
    close: () => {
      for (const [style, { reference, unusual }] of open) {
        embedFont(pdf, fonts[style], cutFor(pdf, fonts[style], unusual()), reference);
      }
    },
  };
}

/** One cut of a font serves all documents that have no unusual characters. */
const USUAL_CUTS = new WeakMap<TrueTypeFont, FontCut>();

function cutFor(pdf: PDFKit.PDFDocument, font: TrueTypeFont, unusual: readonly number[]): FontCut {
  const cut = () => cutFont(font, [...USUAL_CHARACTERS, ...unusual], (bytes) => deflate(pdf, bytes));
  if (unusual.length > 0) return cut();
  const usual = USUAL_CUTS.get(font) ?? cut();
  USUAL_CUTS.set(font, usual);
  return usual;
}
