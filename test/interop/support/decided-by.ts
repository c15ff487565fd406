import type { Block, BlockDocument, ParagraphBlock } from '../../../src/blocks/types.js';
import type { PagedDocument } from '../../../src/pages/types.js';
import { paginate } from '../../../src/paginate/paginate.js';
import type { FontMetricsSet } from '../../../src/text/fonts.js';
import type { LineDifference } from './line-differences.js';
import { splitLines } from './split-lines.js';

/** What may decide a fit, in points, ascending: beyond the last it is no rounding. */
const MARGINS = [0.01, 0.02, 0.05, 0.1] as const;

/**
 * The smallest change of a line's room, in points, with which we end the first different line where they do; undefined when
 * 0.1 does not suffice. What follows from that line is not looked at.
 */
export function decidedBy(
  document: BlockDocument,
  fonts: FontMetricsSet,
  difference: LineDifference,
): number | undefined {
  const { ours, theirs } = difference;
  const first = theirs.findIndex((line, index) => line !== ours[index]);
  const wanted = `\n${theirs
    .slice(0, first + 1)
    .map(bare)
    .join('\n')}\n`;
  return MARGINS.find((margin) =>
    [margin, -margin].some((change) => linesOf(paginate(widened(document, change), fonts)).includes(wanted)),
  );
}

/** The same document with lines that have that much more room. */
function widened(document: BlockDocument, by: number): BlockDocument {
  const sections = document.sections.map(({ page, blocks }) => ({
    page,
    blocks: blocks.map((block) => widenedBlock(block, by)),
  }));
  return { ...document, sections };
}

function widenedBlock(block: Block, by: number): Block {
  if (block.type === 'rule' || block.type === 'break') return block;
  if (block.type === 'paragraph') return widenedParagraph(block, by);
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      blocks: cell.blocks.map((inner) => (inner.type === 'rule' ? inner : widenedParagraph(inner, by))),
    })),
  }));
  return { ...block, rows };
}

function widenedParagraph(block: ParagraphBlock, by: number): ParagraphBlock {
  return { ...block, inset: (block.inset ?? 0) - by / 2 };
}

/** The lines of a document, one a row, without spaces. */
function linesOf({ pages }: PagedDocument): string {
  const words = pages.flatMap(({ items }, page) =>
    items.flatMap((item) => {
      if (item.type !== 'text') return [];
      return [{ text: item.text, at: 0, page, left: item.x, right: item.x + item.width, baseline: item.y }];
    }),
  );
  const lines = splitLines(words).map((line) => bare(line.map(({ text }) => text).join('')));
  return `\n${lines.join('\n')}\n`;
}

function bare(text: string): string {
  return text.replace(/\s/gu, '');
}
