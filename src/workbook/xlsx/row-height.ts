import { type CellStyle, STYLES } from './styles.js';
import type { Cell, Column, Row } from './workbook.js';

/** One line of the letters of a workbook, and what a row has beside its lines, in points. */
const LINE = 15.75;
const ROOM = 3;

/** Widths are counted in figures; letters are narrower, but for bold ones. */
const LETTERS = 1.2;

/** The highest row Excel knows. */
const MOST = 409;

/**
 * How high a row must be for its texts to be seen whole, judged by the number of their letters; nothing when one line is enough.
 * Excel would find that out by itself when it opens a file, LibreOffice does not; both go on from here when something is typed.
 */
export function rowHeight(row: Row, columns: readonly Column[]): number | undefined {
  const lines = Math.max(1, ...row.map((cell, index) => linesOf(cell, widthOf(cell, index, columns))));
  return lines === 1 ? undefined : Math.min(MOST, lines * LINE + ROOM);
}

function widthOf(cell: Cell | undefined, index: number, columns: readonly Column[]): number {
  const own = columns.slice(index, index + (cell?.span?.columns ?? 1));
  return own.reduce((sum, { width }) => sum + width, 0);
}

/** What reaches over several rows has room there. */
function linesOf(cell: Cell | undefined, width: number): number {
  if (typeof cell?.value !== 'string' || (cell.span?.rows ?? 1) > 1) return 1;
  const style: CellStyle = STYLES[cell.style];
  if (style.flat) return 1;
  const letters = style.font === 'plain' ? width * LETTERS : width;
  return cell.value.split('\n').reduce((lines, text) => lines + Math.max(1, wrapped(text, letters)), 0);
}

/** The lines of one paragraph, filled word by word. */
function wrapped(text: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + length > width) [lines, used] = [lines + 1, 0];
    used += length + 1;
  }
  return lines;
}
