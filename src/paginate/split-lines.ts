import type { StackLine } from './stack-line.js';

/** The lines of a cell in two: those that stand in the first `room` points, and the rest from their own top. */
export interface SplitLines {
  readonly fitting: readonly StackLine[];
  readonly rest: readonly StackLine[];
}

/** Parts the lines of a cell where the room ends, keeping together what must stay together. */
export function splitLines(lines: readonly StackLine[], room: number): SplitLines {
  const overflowing = lines.findIndex((line) => line.top + line.height > room);
  if (overflowing < 0) return { fitting: lines, rest: [] };
  let end = overflowing;
  while (end > 0 && lines[end - 1]?.bound) end -= 1;
  const rest = lines.slice(end);
  const top = rest[0]?.top ?? 0;
  return { fitting: lines.slice(0, end), rest: rest.map((line) => ({ ...line, top: line.top - top })) };
}
