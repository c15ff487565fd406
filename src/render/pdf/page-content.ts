import type { FontStyle } from '../../blocks/types.js';
import type { Page, TagRole } from '../../pages/types.js';
import { ContentWriter } from './content-writer.js';
import { writeLines } from './line-operators.js';
import { type ContentFont, TextWriter } from './text-writer.js';

/** The content of one page. */
export interface PageContent {
  readonly operators: Uint8Array;
  /** The tags of its pieces of marked content, by their number. */
  readonly tags: readonly number[];
}

/** Draws a page: its lines first, in one artifact, so that they never cut the text of an element in two. */
export function pageContent(
  page: Page,
  roleOf: (tag: number) => TagRole,
  fontOf: (style: FontStyle) => ContentFont,
): PageContent {
  const out = new ContentWriter();
  drawLines(page, out);
  const tags = drawTexts(page, roleOf, out, new TextWriter(out, fontOf));
  return { operators: out.bytes, tags };
}

function drawLines({ items }: Page, out: ContentWriter): void {
  const lines = items.filter((item) => item.type === 'line');
  if (lines.length === 0) return;
  out.text('/Artifact <</Type /Layout>> BDC\n');
  writeLines(lines, out);
  out.text('EMC\n');
}

/** Texts that follow each other are one piece of marked content, until their element changes. */
function drawTexts({ items }: Page, roleOf: (tag: number) => TagRole, out: ContentWriter, texts: TextWriter): number[] {
  const tags: number[] = [];
  let open: number | typeof FURNITURE | undefined;
  for (const item of items) {
    if (item.type !== 'text') continue;
    const tag = item.tag ?? FURNITURE;
    if (open === undefined) texts.begin();
    if (open !== tag) {
      if (open !== undefined) out.text('EMC\n');
      if (tag === FURNITURE) out.text(tag);
      else
        out
          .text('/')
          .text(roleOf(tag))
          .text(' <</MCID ')
          .text(String(tags.push(tag) - 1))
          .text('>> BDC\n');
      open = tag;
    }
    texts.write(item);
  }
  if (open === undefined) return tags;
  out.text('EMC\n');
  texts.end();
  return tags;
}

const FURNITURE = '/Artifact <</Type /Pagination>> BDC\n';
