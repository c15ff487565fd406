import type { Printable } from '../blank.js';
import type { View } from '../view-shape.js';
import { type Column, isScored } from './points.js';
import { pointsText } from './points-text.js';
import type { Sheet } from './sheet.js';

/** The point columns of one line of the table. */
export type Cells = View['scoring']['sums']['base'];

/** The points of a line. Those that come after the unit has scored itself leave their column empty until somebody gives some. */
export function cellsOf(max: Printable, points: (column: Column) => number | undefined, sheet: Sheet): Cells {
  const later = (column: Column) => (isScored(sheet, column) ? pointsText(points(column), sheet.path) : '');
  return { max, self: pointsText(points('self'), sheet.path), cross: later('cross'), verified: later('verified') };
}
