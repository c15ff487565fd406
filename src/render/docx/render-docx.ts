import type { BlockDocument } from '../../blocks/types.js';
import { PORTABLE_GZIP } from '../../zip/gzip.js';
import { bodyXml } from './body-xml.js';
import { canonicalZip, type Package } from './canonical-zip.js';
import { commentsPart } from './comments-part.js';
import { corePropertiesXml } from './core-properties-xml.js';
import { createContext, type DocumentContext } from './document-context.js';
import type { DocxOptions } from './docx-options.js';
import { frameOf } from './frame-cache.js';
import { type PackagePart, withPart } from './package-part.js';
import { SIGNATURE_PICTURE_PART } from './signature-picture-part.js';
import { wholePart } from './whole-part.js';

/** A document as the bytes of a Word file; the same document is the same bytes by the same `gzip`. */
export async function renderDocx(document: BlockDocument, options: DocxOptions = {}): Promise<Uint8Array> {
  const frame = await frameOf(document);
  const context = createContext(document.styles, options);
  const body = bodyXml(document, frame.headers, context);
  const parts: Package = {
    ...frame.parts,
    'word/document.xml': frame.document[0] + openerXml(body, context) + body + frame.document[1],
    'word/numbering.xml': wholePart(frame.numbering, context.numbering.xml()),
    'word/styles.xml': wholePart(frame.styles, context.tableStyles.xml()),
    'docProps/core.xml': corePropertiesXml(document.meta),
  };
  return canonicalZip(partsUsed(context).reduce(withPart, parts), options.gzip ?? PORTABLE_GZIP);
}

/** LibreOffice opens a commented document that begins with a table with an empty line, unless a paragraph stands there. */
function openerXml(body: string, { blanks }: DocumentContext): string {
  const needed = blanks.comments().length > 0 && body.startsWith('<w:tbl>');
  return needed ? '<w:p><w:pPr><w:pStyle w:val="opener"/></w:pPr></w:p>' : '';
}

/** The parts a document has only when something in it needs them. */
function partsUsed({ blanks, signatureLines }: DocumentContext): readonly PackagePart[] {
  const comments = blanks.comments();
  return [
    ...(comments.length > 0 ? [commentsPart(comments)] : []),
    ...(signatureLines !== undefined && signatureLines.count() > 0 ? [SIGNATURE_PICTURE_PART] : []),
  ];
}
