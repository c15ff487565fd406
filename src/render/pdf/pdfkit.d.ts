/**
 * What pdfkit 0.20 has and @types/pdfkit does not know. Members marked "private" are no promise of pdfkit's; only
 * `private-parts.ts` touches them.
 */
declare namespace PDFKit {
  interface ParsedGlyph {
    readonly id: number;
    readonly advanceWidth: number;
    readonly codePoints: readonly number[];
  }

  interface GlyphPosition {
    xAdvance: number;
    yAdvance: number;
    xOffset: number;
    yOffset: number;
  }

  interface GlyphRun {
    readonly glyphs: readonly ParsedGlyph[];
    readonly positions: readonly GlyphPosition[];
    readonly advanceWidth: number;
  }

  interface GlyphSubset {
    includeGlyph(id: number): number;
    encode(): Uint8Array;
  }

  /** An opened font: pdfkit takes any object with these members. */
  interface ParsedFont {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly lineGap: number;
    readonly capHeight: number;
    readonly xHeight: number;
    readonly italicAngle: number;
    readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
    readonly 'OS/2': { readonly sFamilyClass: number };
    readonly post: { readonly isFixedPitch: boolean };
    readonly head: { readonly macStyle: { readonly italic: boolean } };
    getGlyph(id: number): ParsedGlyph;
    layout(text: string): GlyphRun;
    createSubset(): GlyphSubset;
    /** Private: pdfkit takes fonts of one name for the same font unless these differ. */
    readonly _tables: { readonly head: { readonly checkSumAdjustment: number } };
  }

  /** Private. */
  interface EmbeddedFont {
    readonly id: string;
    ref(): PDFKitReference;
    encode(text: string): [codes: string[], positions: unknown[]];
  }

  interface PDFDocument {
    /** Private. */
    _font: EmbeddedFont | null;
    /** Private. */
    _addInfo(): void;
    /** Private. */
    readonly _root: { readonly data: { AcroForm?: { readonly data: FormData } } };
  }

  /** Private. */
  interface FormData {
    readonly Fields: PDFKitReference[];
    NeedAppearances?: boolean;
  }

  interface PDFStructureElement {
    /** Private. */
    readonly dictionary: { readonly data: { A?: object } };
  }

  interface PDFOutline {
    addItem(title: string, options: { pageNumber: number; top: number; left: number }): PDFOutline;
    /** Private. */
    readonly outlineData: { Count?: number };
  }
}

declare namespace PDFKit.Mixins {
  interface PDFFont {
    registerFont(name: string, src: ParsedFont): this;
  }

  interface AnnotationOption {
    Subtype?: string;
    FT?: string;
    F?: number;
    /** A String object is written as text, a string as a name. */
    T?: object;
    TU?: object;
    AP?: { readonly N: PDFKitReference };
    P?: PDFKitReference;
    structParent?: PDFStructureElement;
  }

  interface StructureElementOptions {
    scope?: 'Column' | 'Row';
  }
}
