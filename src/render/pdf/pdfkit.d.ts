/**
 * What pdfkit 0.20 has and @types/pdfkit does not know. Members marked "private" are no promise of pdfkit's; only
 * `private-parts.ts` touches them.
 */
declare namespace PDFKit {
  /** Private: what an object of the file asks of its document. */
  interface ReferenceOwner {
    readonly compress: boolean;
    readonly _offset: number;
    _write(part: string | Uint8Array): void;
    _refEnd(): void;
  }

  interface PDFDocument {
    /** Private. */
    _font: { readonly id: string; readonly name: string; ref(): PDFKitReference } | null;
    /** Private. */
    _addInfo(): void;
    /** Private. */
    _write(part: string | Uint8Array): void;
    /** Private. */
    _offset: number;
    /** Private: where objects begin, by their numbers from 1; null for those not written yet. */
    readonly _offsets: (number | null)[];
    /** Private: how many objects have not ended. */
    readonly _waiting: number;
    /** Private. */
    readonly _root: {
      readonly constructor: new (owner: ReferenceOwner, id: number, data: object) => PDFKitReference;
      readonly data: { AcroForm?: { readonly data: FormData } };
    };
  }

  /** Private. */
  interface FormData {
    readonly Fields: PDFKitReference[];
    NeedAppearances?: boolean;
  }

  interface PDFOutline {
    addItem(title: string, options: { pageNumber: number; top: number; left: number }): PDFOutline;
    /** Private. */
    readonly outlineData: { Count?: number };
  }
}

declare namespace PDFKit.Mixins {
  interface AnnotationOption {
    Subtype?: string;
    FT?: string;
    F?: number;
    /** A String object is written as text, a string as a name. */
    T?: object;
    TU?: object;
    AP?: { readonly N: PDFKitReference };
    P?: PDFKitReference;
    StructParent?: number;
  }
}
