import { printedNumber } from '../../../text/printed-number.js';
import type { GridCell } from '../xlsx/sheet-grid.js';
import { cellText } from './cell-text.js';

/** The text that a cell means where papers print a number: `95,5` of the number 95.5, and text as it stands. */
export function readFigure(cell: GridCell): string | undefined {
  const text = cellText(cell);
  return cell.type === 'number' ? text?.replace(/^-?[\d.]+(?=%?$)/u, printedNumber) : text;
}
