import type { Block, ParagraphBlock, TableBlock } from '../blocks/types.js';
import type { Layout } from '../layouts/layout.js';
import type { Lowered } from './neighbours.js';
import { withBelow } from './with-below.js';

/**
 * Recipients right below signatures that stand on one page, as the place of who witnesses, are rows of their table, or they
 * might stand on a last page alone: LibreOffice keeps nothing that follows a table on the page of its last row.
 */
export function joinRecipients(parts: readonly Lowered[], layout: Layout): readonly Lowered[] {
  return parts.flatMap((part, index) => {
    const [above, below] = [parts[index - 1], parts[index + 1]];
    if (part.type === 'recipients' && placesOf(above) !== undefined) return [];
    const places = placesOf(part);
    if (places === undefined || below?.type !== 'recipients') return [part];
    const table = withBelow(places, below.blocks.filter(isParagraph), layout);
    return [{ ...part, blocks: [...part.blocks.slice(0, -1), table] }];
  });
}

/** The table of signatures that stand on one page. */
function placesOf(part: Lowered | undefined): TableBlock | undefined {
  const last = part?.type === 'signatures' ? part.blocks.at(-1) : undefined;
  if (last?.type !== 'table') return undefined;
  return last.rows.slice(0, -1).every(({ keepNext }) => keepNext === true) ? last : undefined;
}

function isParagraph(block: Block): block is ParagraphBlock {
  return block.type === 'paragraph';
}
