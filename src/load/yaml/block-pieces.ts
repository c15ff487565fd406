import type { Piece } from './piece.js';

/** A line of a block, without its indentation and its line end. */
interface Row {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** It begins with a blank of its own, so that it is not folded. */
  readonly isIndented: boolean;
}

/**
 * The pieces of a value written as a block, `|` or `>`; there may be more of them than the value keeps line breaks at its
 * end. Its text as typed tells how deep the block is indented.
 */
export function blockPieces(written: string, start: number, typed: string): readonly Piece[] {
  const [header = '', ...lines] = written.split('\n');
  const rows = rowsOf(lines, start + header.length + 1, typed);
  const kept = header.startsWith('>') ? withoutFolds(rows) : rows;
  return kept.flatMap((row, index) => {
    const { start: from, end } = row;
    return [{ length: end - from, start: from, end }, gap(row, kept[index + 1])];
  });
}

function rowsOf(lines: readonly string[], from: number, typed: string): readonly Row[] {
  const indent = indentOf(lines, typed);
  let offset = from;
  return lines.map((line, index) => {
    const whole = line.replace(/\r$/u, '');
    const text = whole.slice(Math.min(indent, leadingSpaces(whole)));
    const end = offset + whole.length;
    offset += line.length + 1;
    return { index, start: end - text.length, end, isIndented: /^[ \t]/u.test(text) };
  });
}

/** What the first line with words has more of in the file than in the value; lines of blanks alone have nothing else. */
function indentOf(lines: readonly string[], typed: string): number {
  const first = lines.findIndex((line) => /[^ \r]/u.test(line));
  if (first === -1) return Number.POSITIVE_INFINITY;
  return leadingSpaces(lines[first] ?? '') - leadingSpaces(typed.split('\n')[first] ?? '');
}

function leadingSpaces(line: string): number {
  return /^ */u.exec(line)?.[0].length ?? 0;
}

/** Empty lines between the first words and the last belong to the fold around them. */
function withoutFolds(rows: readonly Row[]): readonly Row[] {
  const hasText = ({ start, end }: Row) => end > start;
  const first = rows.findIndex(hasText);
  const last = rows.findLastIndex(hasText);
  return rows.filter((row) => hasText(row) || row.index < first || row.index > last);
}

/** Between two lines that fold stands one blank, or one line break for each empty line. */
function gap(row: Row, next: Row | undefined): Piece {
  if (next === undefined) return { length: 1, start: row.end, end: row.end };
  const folds = !row.isIndented && !next.isIndented;
  const breaks = next.index - row.index;
  return { length: folds ? Math.max(1, breaks - 1) : breaks, start: row.end, end: next.start };
}
