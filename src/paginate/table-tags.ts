import type { ParagraphBlock, TableBlock } from '../blocks/types.js';
import { createParagraphTagger, type ParagraphTags } from './paragraph-tags.js';
import type { GridCell } from './table-grid.js';
import type { TagTree } from './tag-tree.js';

/** Gives a cell the function that tags its paragraphs. */
export type CellTagger = (at: GridCell) => (block: ParagraphBlock) => ParagraphTags | undefined;

/**
 * Tags a table. Data tables become Table > THead, TBody > TR > TH, TD. Layout tables mean nothing: their paragraphs stand
 * in the document, lists as lists, those of one group (one signer's place, spread over rows) together under one Div.
 */
export function tableTagger(table: TableBlock, tree: TagTree): CellTagger {
  return table.role === 'data' ? dataTagger(table, tree) : layoutTagger(tree);
}

function layoutTagger(tree: TagTree): CellTagger {
  const tagger = createParagraphTagger(tree);
  const groups = new Map<string, number>();
  const divOf = (group: string): number => {
    const known = groups.get(group);
    if (known !== undefined) return known;
    const added = tree.add(tree.root.id, 'Div');
    groups.set(group, added);
    return added;
  };
  return ({ cell: { group } }) =>
    (block) => {
      if (group === undefined) return isSilent(block) ? undefined : tagger.tag(block, 'text');
      const div = divOf(group);
      const form = block.signature === undefined ? {} : { form: tree.add(div, 'Form') };
      return { ...tagIn(div, block, tree), ...form };
    };
}

function dataTagger(table: TableBlock, tree: TagTree): CellTagger {
  const element = tree.add(tree.root.id, 'Table');
  const head = table.headerRows > 0 ? tree.add(element, 'THead') : undefined;
  const body = table.rows.length > table.headerRows ? tree.add(element, 'TBody') : undefined;
  const rows = table.rows.map((_, index) => tree.add((index < table.headerRows ? head : body) ?? element, 'TR'));
  return (at) => {
    const { colSpan, rowSpan } = at.cell;
    const cell = tree.add(rows[at.row] ?? element, at.row < table.headerRows ? 'TH' : 'TD', { colSpan, rowSpan });
    return (block) => tagIn(cell, block, tree);
  };
}

/** A paragraph without words is no element: a screen reader would stop at nothing. */
function tagIn(parent: number, block: ParagraphBlock, tree: TagTree): ParagraphTags {
  const element = isSilent(block) ? parent : tree.add(parent, 'P');
  return { mark: element, text: element };
}

function isSilent({ mark, runs }: ParagraphBlock): boolean {
  return mark === undefined && runs.every(({ text }) => text === '');
}
