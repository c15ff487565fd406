import { joinedRows } from '../../blocks/joined-rows.js';
import type { TableBlock } from '../../blocks/types.js';
import { borderXml } from './border-xml.js';
import { cellXml } from './cell-xml.js';
import type { ParagraphContext } from './paragraph-xml.js';
import { placeCells } from './table-grid.js';
import { type TableShape, tableShape, widthOf } from './table-shape.js';
import { twips } from './twips.js';

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

/** A table of fixed columns whose rows do not break over pages. */
export function tableXml(table: TableBlock, context: ParagraphContext): string {
  const shape = tableShape(table);
  const grid = table.columns.map((_, column) => `<w:gridCol w:w="${widthOf(shape, column, 1)}"/>`).join('');
  const joined = joinedRows(table.rows);
  const rows = placeCells(table.rows).map((cells, index) => {
    const keepNext = table.rows[index]?.keepNext === true || joined[index] === true;
    const header = index < table.headerRows ? '<w:tblHeader/>' : '';
    const content = cells.map((placed) => cellXml(placed, shape, keepNext, context)).join('');
    return `<w:tr><w:trPr><w:cantSplit/>${header}</w:trPr>${content}</w:tr>`;
  });
  return `<w:tbl>${propertiesXml(table, shape)}<w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

function propertiesXml(table: TableBlock, shape: TableShape): string {
  return (
    `<w:tblPr><w:tblW w:w="${shape.edges.at(-1) ?? 0}" w:type="dxa"/>` +
    `<w:tblInd w:w="${twips(-table.outdent)}" w:type="dxa"/>` +
    `<w:tblBorders>${BORDERS.map((side) => borderXml(side, shape.border)).join('')}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${marginsXml(table)}</w:tblCellMar></w:tblPr>`
  );
}

function marginsXml({ padding, paddingBlock }: TableBlock): string {
  const margins = [
    ['top', paddingBlock],
    ['left', padding],
    ['bottom', paddingBlock],
    ['right', padding],
  ] as const;
  return margins.map(([side, length]) => `<w:${side} w:w="${twips(length)}" w:type="dxa"/>`).join('');
}
