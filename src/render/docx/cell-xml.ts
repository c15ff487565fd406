import type { Cell, ParagraphBlock } from '../../blocks/types.js';
import type { DocumentContext } from './document-context.js';
import { fillerXml } from './filler-xml.js';
import { paragraphXml } from './paragraph-xml.js';
import { ruleXml } from './rule-xml.js';
import type { PlacedCell } from './table-grid.js';
import { type TableShape, widthOf } from './table-shape.js';
import { xmlOfAll } from './xml-of-all.js';

/** A cell at its place. Word wants a paragraph in each, in the continued part of a cell that spans rows too. */
export function cellXml(placed: PlacedCell, shape: TableShape, keepNext: boolean, context: DocumentContext): string {
  const { cell, column, merge } = placed;
  const width = widthOf(shape, column, cell.colSpan);
  const content = merge === 'continue' ? '' : contentXml(cell, width / 20 - 2 * shape.padding, keepNext, context);
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>` +
    (cell.colSpan > 1 ? `<w:gridSpan w:val="${cell.colSpan}"/>` : '') +
    (merge === 'none' ? '' : `<w:vMerge w:val="${merge}"/>`) +
    `</w:tcPr>${content || fillerXml(keepNext)}</w:tc>`
  );
}

/** Word has no rows that stay with the next: all paragraphs of the row do. */
function contentXml(cell: Cell, width: number, keepNext: boolean, context: DocumentContext): string {
  return xmlOfAll(cell.blocks, (each) => {
    const block = keepNext ? { ...each, keepNext } : each;
    return block.type === 'rule' ? ruleXml(block, width) : signedXml(block, width, context);
  });
}

/** A paragraph and what stands in the room to sign above it. */
function signedXml(block: ParagraphBlock, width: number, context: DocumentContext): string {
  const room = context.signatureLines?.next(block, width);
  if (room === undefined) return paragraphXml(block, context);
  return room.xml + paragraphXml({ ...block, before: room.before }, context);
}
