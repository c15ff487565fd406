/** A place on the pages: which sheet, and which part of its width and height. */
export interface Place {
  readonly sheet: number;
  readonly x: number;
  readonly y: number;
}

/** A point of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A spot on a page, in points. */
export interface Spot {
  /** Number of the page, from 0. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
}
