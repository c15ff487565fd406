import type { ParagraphBlock, TableBlock } from '../blocks/types.js';
import type { ParagraphTags } from './paragraph-tags.js';
import type { GridCell } from './table-grid.js';
import type { TagTree } from './tag-tree.js';

/** Gives a cell the function that tags its paragraphs. */
export type CellTagger = (at: GridCell) => (block: ParagraphBlock) => ParagraphTags | undefined;

/**
 * Tags a table. Data tables become Table > THead, TBody > TR > TH, TD. Layout tables mean nothing: their paragraphs stand
 * in the document, those of one group (one signer's place, spread over rows) together under one Div.
 */
export function tableTagger(table: TableBlock, tree: TagTree): CellTagger {
  return table.role === 'data' ? dataTagger(table, tree) : layoutTagger(tree);
}

function layoutTagger(tree: TagTree): CellTagger {
  const groups = new Map<string, number>();
  const parentOf = (group: string | undefined): number => {
    if (group === undefined) return 0;
    const known = groups.get(group);
    if (known !== undefined) return known;
    const added = tree.add(0, 'Div');
    groups.set(group, added);
    return added;
  };
  return (at) => (block) => {
    const parent = parentOf(at.cell.group);
    const form = block.signature === undefined ? {} : { form: tree.add(parent, 'Form') };
    return { ...same(tree.add(parent, 'P')), ...form };
  };
}

function dataTagger(table: TableBlock, tree: TagTree): CellTagger {
  const element = tree.add(0, 'Table');
  const head = table.headerRows > 0 ? tree.add(element, 'THead') : undefined;
  const body = table.rows.length > table.headerRows ? tree.add(element, 'TBody') : undefined;
  const rows = table.rows.map((_, index) => tree.add((index < table.headerRows ? head : body) ?? element, 'TR'));
  return (at) => {
    const { colSpan, rowSpan } = at.cell;
    const spans = { ...(colSpan > 1 ? { colSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) };
    const cell = tree.add(rows[at.row] ?? element, at.row < table.headerRows ? 'TH' : 'TD', spans);
    return () => same(tree.add(cell, 'P'));
  };
}

function same(element: number): ParagraphTags {
  return { mark: element, text: element };
}
