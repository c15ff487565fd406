import PDFDocument from 'pdfkit';
import { CELL, PAGE, STYLES } from '../layout/styles.mjs';
import { FACES } from './faces.mjs';

const WIDTH = PAGE.width - PAGE.left - PAGE.right;
const LEADING = 2;
/** Two stacks beside each other are not parted: the highest needs so much. */
const ROOM = 190;

/** Paths, by which the package knows what it has opened for a document; of bytes it opens a font anew for every cell. */
const faceOf = ({ bold, italic }) => {
  if (bold) return italic ? FACES.boldItalic : FACES.bold;
  return italic ? FACES.italic : FACES.regular;
};

const bottom = PAGE.height - PAGE.bottom;

const write = (document, style, text, x, width) => {
  document.font(faceOf(style)).fontSize(style.size);
  document.y += style.before;
  document.text(text, x, document.y, { width, align: style.align, indent: style.indent, lineGap: LEADING });
};

const beside = (document, { shares, sides }) => {
  if (document.y + ROOM > bottom) document.addPage();
  const top = document.y;
  let x = PAGE.left;
  const ends = sides.map((side, index) => {
    const width = (shares[index] / 100) * WIDTH;
    document.y = top;
    for (const { style, text } of side) if (text !== '') write(document, STYLES[style], text, x, width);
    x += width;
    return document.y;
  });
  document.x = PAGE.left;
  document.y = Math.max(...ends);
};

/** The package does not repeat heading rows on the next page. */
const table = (document, { shares, head, rows }) => {
  document.font(FACES.regular).fontSize(CELL.size);
  document.table({
    position: { x: PAGE.left, y: document.y + 6 },
    columnStyles: shares.map((share) => (share / 100) * WIDTH),
    defaultStyle: { border: 0.5, padding: 2 },
    data: [...head, ...rows].map((row) =>
      row.map(({ text, align, columns, rows: down, bold }) => ({
        text,
        align,
        colSpan: columns,
        rowSpan: down,
        font: { src: faceOf({ bold }), size: CELL.size },
      })),
    ),
  });
  document.x = PAGE.left;
  document.y += 6;
};

const MAKERS = {
  paragraph: (document, { style, text }) => write(document, STYLES[style], text, PAGE.left, WIDTH),
  beside,
  table,
};

const numberPages = (document) => {
  const { start, count } = document.bufferedPageRange();
  for (let page = start + 1; page < start + count; page += 1) {
    document.switchToPage(page);
    document.font(FACES.regular).fontSize(13);
    document.text(String(page + 1), PAGE.left, PAGE.number, { width: WIDTH, align: 'center', lineBreak: false });
  }
};

const pdf = (blocks) =>
  new Promise((resolve) => {
    const { top, bottom: below, left, right } = PAGE;
    const document = new PDFDocument({ size: 'A4', margins: { top, bottom: below, left, right }, bufferPages: true });
    const chunks = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    for (const block of blocks) MAKERS[block.type](document, block);
    numberPages(document);
    document.end();
  });

/** Text and tables laid out by `pdfkit` itself; untagged. */
export const pdfkit = () => ({ name: 'pdfkit', format: 'pdf', make: ({ blocks }) => pdf(blocks) });
