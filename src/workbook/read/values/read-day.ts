import { dayText } from '../../xlsx/day-serial.js';
import type { GridCell } from '../xlsx/sheet-grid.js';
import { cellText } from './cell-text.js';

/** Written with other signs than `/`, or with spaces between. */
const DAY = /^(\d{1,2})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{4})$/u;

/** Days from 1954 to 2119: a number between may have lost its look, a smaller one is rather a year or something else. */
const [FIRST, LAST] = [20_000, 80_000];

/** The day that a cell means, written as a file of data writes it; what means none stays as it is, to be told of. */
export function readDay(cell: GridCell): string | undefined {
  if (cell.type === 'number' && cell.form === undefined && cell.number >= FIRST && cell.number <= LAST)
    return dayText(cell.number);
  return cellText(cell)?.replace(DAY, '$1/$2/$3');
}
