import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { CELL, PAGE, STYLES } from '../layout/styles.mjs';

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, justify: AlignmentType.JUSTIFIED };
const WIDTH = PAGE.width - PAGE.left - PAGE.right;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };

const twips = (points) => Math.round(points * 20);

const paragraphOf = (style, text) =>
  new Paragraph({
    alignment: ALIGN[style.align],
    indent: { firstLine: twips(style.indent) },
    spacing: { before: twips(style.before) },
    children: [new TextRun({ text, size: style.size * 2, bold: style.bold, italics: style.italic })],
  });

const cellOf = ({ text, align, columns, rows, bold }, width) =>
  new TableCell({
    columnSpan: columns,
    rowSpan: rows,
    width: { size: twips(width), type: WidthType.DXA },
    children: [paragraphOf({ ...CELL, align, bold }, text)],
  });

const rowOf = (cells, shares, tableHeader) => {
  let column = 0;
  return new TableRow({
    tableHeader,
    cantSplit: true,
    children: cells.map((one) => {
      const share = shares.slice(column, column + one.columns).reduce((sum, each) => sum + each, 0);
      column += one.columns;
      return cellOf(one, (share / 100) * WIDTH);
    }),
  });
};

const tableOf = ({ shares, head, rows }) =>
  new Table({
    width: { size: twips(WIDTH), type: WidthType.DXA },
    columnWidths: shares.map((share) => twips((share / 100) * WIDTH)),
    rows: [...head.map((cells) => rowOf(cells, shares, true)), ...rows.map((cells) => rowOf(cells, shares, false))],
  });

const besideOf = ({ shares, sides }) =>
  new Table({
    width: { size: twips(WIDTH), type: WidthType.DXA },
    columnWidths: shares.map((share) => twips((share / 100) * WIDTH)),
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        cantSplit: true,
        children: sides.map(
          (side, index) =>
            new TableCell({
              borders: NO_BORDERS,
              width: { size: twips((shares[index] / 100) * WIDTH), type: WidthType.DXA },
              children: side.map(({ style, text }) => paragraphOf(STYLES[style], text)),
            }),
        ),
      }),
    ],
  });

const MAKERS = {
  paragraph: ({ style, text }) => paragraphOf(STYLES[style], text),
  beside: besideOf,
  table: tableOf,
};

const numberHeader = () =>
  new Header({
    children: [
      new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
    ],
  });

/** A Word document of building blocks, with the package `docx`. */
export const wordDocument = (blocks) =>
  new Document({
    styles: { default: { document: { run: { font: 'Times New Roman', size: 28 } } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(PAGE.width), height: twips(PAGE.height) },
            margin: {
              top: twips(PAGE.top),
              bottom: twips(PAGE.bottom),
              left: twips(PAGE.left),
              right: twips(PAGE.right),
              header: twips(PAGE.number),
            },
          },
        },
        headers: { default: numberHeader(), first: new Header({ children: [] }) },
        children: blocks.map((block) => MAKERS[block.type](block)),
      },
    ],
  });
