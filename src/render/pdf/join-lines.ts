import type { LineItem } from '../../pages/types.js';

/** A line that may still grow at its end. */
interface Growing extends LineItem {
  x2: number;
  y2: number;
}

const HUNDRED = 100;
/** Lines whose ends are this near to each other meet. */
const NEAR = 0.01;

/** Makes one line of lines that go on in each other, as the borders of neighbouring cells and rows do. */
export function joinLines(lines: readonly LineItem[]): readonly LineItem[] {
  const joined: LineItem[] = [];
  const [columns, heights] = [new Map<number, Growing>(), new Map<number, Growing>()];
  for (const line of lines) {
    const isColumn = line.x1 === line.x2;
    const tracks = isColumn ? columns : heights;
    const track = Math.round((isColumn ? line.x1 : line.y1) * HUNDRED);
    const before = tracks.get(track);
    if (before !== undefined && goesOn(before, line)) {
      before.x2 = Math.max(before.x2, line.x2);
      before.y2 = Math.max(before.y2, line.y2);
    } else {
      const growing = { ...line };
      joined.push(growing);
      if (isStraight(line)) tracks.set(track, growing);
    }
  }
  return joined;
}

/** Dashes would not meet. */
function isStraight({ x1, y1, x2, y2, dashed }: LineItem): boolean {
  return dashed !== true && (x1 === x2 || y1 === y2);
}

function goesOn(before: LineItem, line: LineItem): boolean {
  const isBehind = line.x1 >= before.x1 - NEAR && line.y1 >= before.y1 - NEAR;
  const meets = line.x1 <= before.x2 + NEAR && line.y1 <= before.y2 + NEAR;
  return isBehind && meets && line.weight === before.weight && isStraight(line);
}
