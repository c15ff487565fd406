import type { PdfDictionary } from '../pdf/dictionary.js';

/** Whose a thing drawn is: an element's of the structure, page furniture, part of a field or note, or nobody's. */
export type Cover = 'tagged' | 'artifact' | 'appearance' | 'none';

/** Something the content of a page does that a check asks about. */
export type Drawn = { readonly page: number } & (
  | { readonly kind: 'paint'; readonly cover: Cover }
  | {
      readonly kind: 'text';
      readonly font: PdfDictionary | undefined;
      readonly bytes: Uint8Array;
      readonly visible: boolean;
    }
  | { readonly kind: 'colour'; readonly space: string }
  | { readonly kind: 'image'; readonly dictionary: PdfDictionary }
  /** A piece of content marked as an element's: `container` is its page, or the form it stands in. */
  | { readonly kind: 'mark'; readonly container: PdfDictionary; readonly id: number }
  /** Furniture within an element, or an element within furniture. */
  | { readonly kind: 'mixed' }
  | { readonly kind: 'unbalanced' }
  | { readonly kind: 'unknown-operator'; readonly operator: string }
  | { readonly kind: 'unreadable' }
);
