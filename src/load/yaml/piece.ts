/** Part of a single value as it is written: how many of its letters stand between two offsets of the text. */
export interface Piece {
  readonly length: number;
  readonly start: number;
  readonly end: number;
}
