import type { BlockDocument } from '../../blocks/types.js';
import { bodyXml } from './body-xml.js';
import { canonicalZip } from './canonical-zip.js';
import { corePropertiesXml } from './core-properties-xml.js';
import { frameOf } from './frame-cache.js';
import { createNumbering } from './numbering.js';

/** A document as the bytes of a Word file; the same document is the same bytes. */
export async function renderDocx(document: BlockDocument): Promise<Uint8Array> {
  const frame = await frameOf(document);
  const numbering = createNumbering();
  const body = bodyXml(document, frame.headers, { styles: document.styles, numbering });
  return canonicalZip({
    ...frame.parts,
    'word/document.xml': frame.document.join(body),
    'word/numbering.xml': frame.numbering.join(numbering.xml()),
    'docProps/core.xml': corePropertiesXml(document.meta),
  });
}
