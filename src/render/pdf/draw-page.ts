import type { Page, TagRole } from '../../pages/types.js';
import type { DocumentFonts } from './document-fonts.js';
import { pageContent } from './page-content.js';
import { setContentKey } from './private-parts.js';
import type { AddField } from './signature-fields.js';
import type { TaggedPage } from './structure.js';

/** What all pages of one PDF share. */
export interface Drawing {
  readonly pdf: PDFKit.PDFDocument;
  readonly fonts: DocumentFonts;
  readonly roleOf: (tag: number) => TagRole;
  /** Adds a field to the current page; absent where the file is not to be signed digitally. */
  readonly addField?: AddField;
}

/** Adds a page; its number, from 0, is the key under which the structure finds its content. */
export function drawPage({ pdf, fonts, roleOf, addField }: Drawing, page: Page, number: number): TaggedPage {
  pdf.addPage({ size: [page.width, page.height], margin: 0 });
  const { operators, tags } = pageContent(page, roleOf, (style) => {
    const font = fonts.fontOf(style);
    pdf.page.fonts[font.id] = font.reference;
    return font;
  });
  pdf.addContent(operators);
  if (tags.length > 0) setContentKey(pdf, number);
  const fields = page.items.flatMap((item) => (item.type === 'field' && addField ? [addField(item)] : []));
  return { page: pdf.page.dictionary.id, tags, fields };
}
