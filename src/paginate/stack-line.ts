import type { PageItem } from '../pages/types.js';

/** One line of text or rule inside a stack of blocks. */
export interface StackLine {
  /** Distance of its top from the top of the stack. */
  readonly top: number;
  readonly height: number;
  /** Not parted from the next line where its row is parted. */
  readonly bound: boolean;
  /** What it draws, placed from the line's own top left corner. */
  readonly items: readonly PageItem[];
}
