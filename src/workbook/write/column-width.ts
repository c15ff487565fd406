import type { ColumnPlan } from '../plan/sheet-plan.js';
import type { Cell } from '../xlsx/workbook.js';

/** Letters a heading may need beside its own, and the lines it may take. */
const ROOM = 3;
const HEADING_LINES = 3;

/** How wide a column is, in letters: for its heading on a few lines, and for what stands in it, within bounds of its kind. */
export function columnWidth(column: ColumnPlan, cells: readonly (Cell | undefined)[]): number {
  const { heading } = column;
  const words = heading.split(' ').map(({ length }) => length);
  const least = Math.max(...words, Math.ceil(heading.length / HEADING_LINES)) + ROOM;
  const [narrowest, widest] = boundsOf(column);
  const longest = Math.max(0, ...cells.map((cell) => lengthOf(cell?.value)));
  return Math.max(least, Math.min(widest, Math.max(narrowest, longest + ROOM)));
}

function boundsOf(column: ColumnPlan): readonly [narrowest: number, widest: number] {
  if (column.part !== 'value') return column.part === 'owner' || column.part === 'number' ? [7, 10] : [16, 28];
  const { field } = column;
  switch (field.type) {
    case 'number':
    case 'truth':
      return [10, 12];
    case 'choice':
      return [14, 30];
    case 'text':
      if (field.kind === 'paragraphs') return [60, 80];
      return field.kind === 'date' || field.kind === 'time' ? [13, 14] : [18, 44];
    default:
      return [30, 50];
  }
}

/** The longest line of a cell. */
function lengthOf(value: string | number | undefined): number {
  if (value === undefined) return 0;
  return Math.max(
    ...String(value)
      .split('\n')
      .map(({ length }) => length),
  );
}
