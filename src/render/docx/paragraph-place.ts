/** What happens at a paragraph besides its text. */
export interface ParagraphPlace {
  /** A page begins with it. */
  readonly opensPage: boolean;
  /** The properties of the section of the document that ends with it, or nothing. */
  readonly section: string;
}

/** The place of a paragraph at which nothing happens. */
export const INSIDE: ParagraphPlace = { opensPage: false, section: '' };

/** Lets a page begin with a paragraph. */
export function pageBreakXml(opensPage: boolean): string {
  return opensPage ? '<w:pageBreakBefore/>' : '';
}
