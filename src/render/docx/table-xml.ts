import { joinedRows } from '../../blocks/joined-rows.js';
import type { TableBlock } from '../../blocks/types.js';
import { cellXml } from './cell-xml.js';
import type { DocumentContext } from './document-context.js';
import { placeCells } from './table-grid.js';
import { type TableShape, tableShape, widthOf } from './table-shape.js';
import { twips } from './twips.js';
import { xmlOfAll } from './xml-of-all.js';

/** What Word's box of table options shows: no bands, and whether the table has header rows. */
const [PLAIN, HEADED] = ['0600', '0620'] as const;

/** A table of fixed columns whose rows do not break over pages. */
export function tableXml(table: TableBlock, context: DocumentContext): string {
  const shape = tableShape(table);
  const grid = xmlOfAll(table.columns, (_, column) => `<w:gridCol w:w="${widthOf(shape, column, 1)}"/>`);
  const joined = joinedRows(table.rows);
  const rows = xmlOfAll(placeCells(table.rows), (cells, index) => {
    const keepNext = table.rows[index]?.keepNext === true || joined[index] === true;
    const header = index < table.headerRows ? '<w:tblHeader/>' : '';
    const content = xmlOfAll(cells, (placed) => cellXml(placed, shape, keepNext, context));
    return `<w:tr><w:trPr><w:cantSplit/>${header}</w:trPr>${content}</w:tr>`;
  });
  return `<w:tbl>${propertiesXml(table, shape, context)}<w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`;
}

/** Its borders and paddings are those of its style; where it stands and how wide it is are its own. */
function propertiesXml(table: TableBlock, shape: TableShape, { tableStyles }: DocumentContext): string {
  return (
    `<w:tblPr><w:tblStyle w:val="${tableStyles.next(table)}"/><w:tblW w:w="${shape.edges.at(-1) ?? 0}" w:type="dxa"/>` +
    `<w:tblInd w:w="${twips(-table.outdent)}" w:type="dxa"/>` +
    `<w:tblLayout w:type="fixed"/><w:tblLook w:val="${table.headerRows > 0 ? HEADED : PLAIN}"/></w:tblPr>`
  );
}
