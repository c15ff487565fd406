import type { Block, BlockDocument, ParagraphBlock } from '../../../src/blocks/types.js';
import type { PagedDocument } from '../../../src/pages/types.js';

/**
 * The document with a page break before what our PDF opens a page with since it stays with the next paragraph; undefined when
 * nothing of that kind opens the page. LibreOffice leaves such a heading behind where it exactly fills the page: the next
 * paragraph then begins the new page without ever having been moved there.
 */
export function withForgottenBreak(
  document: BlockDocument,
  paged: PagedDocument,
  page: number,
): BlockDocument | undefined {
  const opening = firstLine(paged, page);
  let found = false;
  const sections = document.sections.map((section) => ({
    ...section,
    blocks: section.blocks.flatMap((block): readonly Block[] => {
      if (found || opening === '' || block.type !== 'paragraph' || !staysWithNext(block, document)) return [block];
      found = printed(block).startsWith(opening);
      return found ? [{ type: 'break' }, block] : [block];
    }),
  }));
  return found ? { ...document, sections } : undefined;
}

function staysWithNext({ keepNext, style }: ParagraphBlock, { styles }: BlockDocument): boolean {
  return keepNext === true || styles[style]?.keepNext === true;
}

function firstLine({ pages }: PagedDocument, page: number): string {
  const texts = (pages[page]?.items ?? []).flatMap((item) =>
    item.type === 'text' && item.tag !== undefined ? [item] : [],
  );
  const [first] = texts;
  return folded(
    texts
      .filter(({ y }) => y === first?.y)
      .map(({ text }) => text)
      .join(''),
  );
}

function printed({ mark, runs }: ParagraphBlock): string {
  return folded(`${mark?.text ?? ''}${runs.map(({ text }) => text).join('')}`);
}

/** Capitals and spaces do not tell a line from its paragraph. */
function folded(text: string): string {
  return text.replace(/\s/gu, '').toLowerCase();
}
