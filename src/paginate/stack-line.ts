import type { PageItem } from '../pages/types.js';

/** One line of text or rule inside a stack of blocks, placed from the stack's top left corner. */
export interface StackLine {
  readonly top: number;
  readonly height: number;
  readonly items: readonly PageItem[];
}
