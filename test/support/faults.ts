import type { Block, BlockDocument, ParagraphBlock } from '../../src/blocks/types.js';

/** What no printed line may hold; gaps are read as `□`. */
const UGLY: readonly (readonly [fault: string, pattern: RegExp])[] = [
  ['a value of the program', /undefined|\bnull\b|NaN|\[object/u],
  ['two spaces', / {2}/u],
  ['a space before a mark', / [,;:.!?)”](?!\/)/u],
  ['two marks', /[,;:]\s*[,;:.]|\.\s*[,;]/u],
  ['empty brackets', /\(\s*\)|“\s*”/u],
  ['a mark at the beginning', /^[,;:.)]/u],
];

/** Depth of headings by style: what follows one must lie below it. */
const DEPTH: Readonly<Record<string, number>> = {
  part: 0,
  chapter: 0,
  article: 1,
  heading1: 1,
  heading2: 2,
  heading3: 3,
};

/** What is ugly in a paper: marks without words, headings with nothing under them, empty items, lists announced that do not come. */
export function faultsOf({ sections }: BlockDocument): readonly string[] {
  return sections.flatMap(({ blocks }) => [
    ...blocks.flatMap(paragraphsIn).flatMap(faultsOfText),
    ...faultsOfOrder(blocks),
  ]);
}

function paragraphsIn(block: Block): readonly ParagraphBlock[] {
  if (block.type === 'paragraph') return [block];
  if (block.type !== 'table') return [];
  return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(paragraphsIn)));
}

function textOf({ runs }: ParagraphBlock): string {
  return runs.map(({ text, blank }) => (blank === undefined ? text : '□')).join('');
}

function faultsOfText(paragraph: ParagraphBlock): readonly string[] {
  const text = textOf(paragraph);
  const empty = paragraph.mark !== undefined && text.trim() === '' ? [`an empty item (${paragraph.style})`] : [];
  return [...empty, ...UGLY.filter(([, pattern]) => pattern.test(text)).map(([fault]) => `${fault}: ${text}`)];
}

function faultsOfOrder(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block, index) => {
    if (block.type !== 'paragraph') return [];
    const next = blocks.slice(index + 1).find(({ type }) => type !== 'break' && type !== 'rule');
    const depth = DEPTH[block.style];
    const nextDepth = next?.type === 'paragraph' ? DEPTH[next.style] : undefined;
    const ends = next === undefined || (next.type === 'table' && next.role === 'layout');
    if (depth !== undefined && (ends || (nextDepth !== undefined && nextDepth <= depth)))
      return [`a bare heading: ${textOf(block)}`];
    const announces = /:$/u.test(textOf(block)) && block.style === 'body';
    return announces && ends ? [`nothing after the colon: ${textOf(block)}`] : [];
  });
}
