import type { Line } from '../word/line.js';

/** Room for a signature is at least so many points. */
const ROOM = 20;

/** Whether there is room to sign between two of these lines, which stand below each other: space, empty paragraphs or an empty row. */
export function hasRoom(lines: readonly Line[]): boolean {
  return lines.some((line, at) => at > 0 && isApart(lines[at - 1] ?? line, line));
}

function isApart({ paragraph: above }: Line, { paragraph: below }: Line): boolean {
  if (above === below) return false;
  if (Math.max(below.before, above.after) >= ROOM) return true;
  const [over, under] = [above.cell, below.cell];
  if (over?.row !== under?.row) return Math.abs((under?.row ?? 0) - (over?.row ?? 0)) > 1;
  return below.index > above.index + 1;
}
