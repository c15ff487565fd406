import type { ParagraphBlock } from '../blocks/types.js';
import type { Layout } from '../layouts/layout.js';

type Lines = readonly ParagraphBlock[];

/** The lines of a list of recipients: those at the place where it begins, and those that go on below, over the page too. */
export interface PartedLines {
  readonly first: Lines;
  readonly rest: Lines;
}

/** Parts a list of which so many lines, the label too, have their place beside a signature; only if enough of it is left. */
export function partedLines(lines: Lines, beside: number, { recipients }: Layout): PartedLines {
  const { whole, together } = recipients;
  if (lines.length - Math.max(beside, 1) <= whole) return { first: lines, rest: [] };
  const at = Math.max(beside, 1 + together);
  return { first: lines.slice(0, at), rest: lines.slice(at).map(keptAtEnd(lines.length - at, together)) };
}

/** A page may end behind each, but not among the last. */
function keptAtEnd(count: number, together: number): (line: ParagraphBlock, index: number) => ParagraphBlock {
  return (line, index) => ({ ...line, keepNext: index >= count - together && index < count - 1 });
}
