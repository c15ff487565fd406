import type { PagedDocument, Tag } from '../../src/pages/types.js';
import { renderPdf } from '../../src/render/pdf/render-pdf.js';
import { FONTS, sampleDocument } from '../render/pdf/sample.js';

const sample = sampleDocument();

const rooms: readonly Tag[] = [28, 29].map((id) => ({ id, role: 'Form', children: [] }));

/** Two pages with headings, text, a list, a table with spans, and two fields to sign. */
const signed: PagedDocument = {
  ...sample,
  tags: { ...sample.tags, children: [...sample.tags.children, ...rooms] },
  pages: sample.pages.map((page, i) =>
    i === 0
      ? page
      : {
          ...page,
          items: [
            ...page.items,
            ...rooms.map(
              ({ id: tag }, at) =>
                ({
                  type: 'field',
                  x: 85 + 200 * at,
                  y: 300,
                  width: 150,
                  height: 60,
                  id: `so-${at}`,
                  label: `Sở ${at}`,
                  tag,
                }) as const,
            ),
          ],
        },
  ),
};

/** A PDF in which there is nothing to find, with something of everything the checks look at. */
export const GOOD_FILE: Uint8Array = await renderPdf(signed, FONTS, { signatureFields: true });
