import { blockPieces } from './block-pieces.js';
import { flowPieces } from './flow-pieces.js';
import type { Origin } from './origin.js';
import type { Piece } from './piece.js';

/** Part of a text, in offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A piece, and how many letters of the value stand before it. */
interface PlacedPiece extends Piece {
  readonly before: number;
}

/** Where letters of a single value as typed stand in the text, escapes and folds whole; nothing when it cannot be told. */
export function lettersAt(
  text: string,
  { start, end, typed }: Origin,
  [from, to]: readonly [start: number, end: number],
): Range | undefined {
  if (end === undefined || typed === undefined || from > to || to > typed.length) return undefined;
  const pieces = placed(piecesOf(text.slice(start, end), start, typed), typed.length);
  if (pieces === undefined) return undefined;
  const first = startOf(pieces, from) ?? endOf(pieces, from);
  const last = from === to ? first : endOf(pieces, to);
  return first === undefined || last === undefined ? undefined : { start: first, end: last };
}

function piecesOf(written: string, start: number, typed: string): readonly Piece[] {
  return /^[|>]/u.test(written) ? blockPieces(written, start, typed) : flowPieces(written, start);
}

/** Pieces with fewer letters than the value are not its own. */
function placed(pieces: readonly Piece[], letters: number): readonly PlacedPiece[] | undefined {
  let sum = 0;
  const all = pieces.map((piece) => {
    const before = sum;
    sum += piece.length;
    return { ...piece, before };
  });
  return sum < letters ? undefined : all;
}

function startOf(pieces: readonly PlacedPiece[], letter: number): number | undefined {
  const piece = pieces.find(({ before, length }) => before <= letter && letter < before + length);
  return piece && (isAsTyped(piece) ? piece.start + letter - piece.before : piece.start);
}

function endOf(pieces: readonly PlacedPiece[], letter: number): number | undefined {
  const piece = pieces.find(({ before, length }) => before < letter && letter <= before + length);
  return piece && (isAsTyped(piece) ? piece.start + letter - piece.before : piece.end);
}

function isAsTyped({ length, start, end }: Piece): boolean {
  return length === end - start;
}
