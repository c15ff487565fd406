import { printTree } from '../../tree/print-tree.js';
import type { ReadPaper } from '../reading.js';

/** Whether the template of a paper, and so not the data, makes it say something. */
export function paperSays({ kind, tree }: ReadPaper, pattern: RegExp): boolean {
  return kind.text.search(pattern) >= 0 && printTree(tree).search(pattern) >= 0;
}
