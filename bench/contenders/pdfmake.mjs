import engine from 'pdfmake';
import { CELL, PAGE, STYLES } from '../layout/styles.mjs';
import { FACES } from './faces.mjs';

const textOf = (style, text) => ({
  text,
  fontSize: style.size,
  bold: style.bold,
  italics: style.italic,
  alignment: style.align,
  leadingIndent: style.indent,
  margin: [0, style.before, 0, 0],
});

/** The package wants an empty cell for each that another covers. */
const covered = (rows) => {
  const grid = [];
  rows.forEach((row, down) => {
    grid[down] ??= [];
    let column = 0;
    for (const { text, align, columns, rows: height, bold } of row) {
      while (grid[down][column] !== undefined) column += 1;
      for (let y = 0; y < height; y += 1) {
        grid[down + y] ??= [];
        for (let x = 0; x < columns; x += 1) grid[down + y][column + x] = {};
      }
      grid[down][column] = { ...textOf({ ...CELL, align, bold }, text), colSpan: columns, rowSpan: height };
      column += columns;
    }
  });
  return grid;
};

const width = PAGE.width - PAGE.left - PAGE.right;

const MAKERS = {
  paragraph: ({ style, text }) => textOf(STYLES[style], text),
  beside: ({ shares, sides }) => ({
    unbreakable: true,
    columns: sides.map((side, index) => ({
      width: `${shares[index]}%`,
      stack: side.filter(({ text }) => text !== '').map(({ style, text }) => textOf(STYLES[style], text)),
    })),
  }),
  table: ({ shares, head, rows }) => ({
    margin: [0, 6, 0, 6],
    table: {
      headerRows: head.length,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: shares.map((share) => (share / 100) * width - 9),
      body: covered([...head, ...rows]),
    },
  }),
};

const numberOf = (page) =>
  page === 1 ? '' : { text: String(page), alignment: 'center', margin: [0, PAGE.number, 0, 0] };

/** Text laid out by `pdfmake`, untagged. */
export const pdfmake = () => {
  const { regular, bold, italic, boldItalic } = FACES;
  engine.setFonts({ Tinos: { normal: regular, bold, italics: italic, bolditalics: boldItalic } });
  engine.setUrlAccessPolicy(() => false);
  engine.setLocalAccessPolicy(() => true);
  return {
    name: 'pdfmake',
    format: 'pdf',
    make: ({ blocks }) =>
      engine
        .createPdf({
          pageSize: 'A4',
          pageMargins: [PAGE.left, PAGE.top, PAGE.right, PAGE.bottom],
          defaultStyle: { font: 'Tinos' },
          header: numberOf,
          content: blocks.map((block) => MAKERS[block.type](block)),
        })
        .getBuffer(),
  };
};
