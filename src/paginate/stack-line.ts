import type { Draw } from './draw.js';

/** One line of text or rule inside a stack of blocks. */
export interface StackLine {
  /** Distance of its top from the top of the stack. */
  readonly top: number;
  readonly height: number;
  /** Not parted from the next line where its row is parted. */
  readonly bound: boolean;
  readonly draw: Draw;
}
