import type { DocumentKind } from '../../documents/read-template.js';
import { printTree } from '../../tree/print-tree.js';
import { madeOnce } from '../made-once.js';
import type { ReadPaper } from '../reading.js';

/** Tells whether the template of a paper, and so not the data, makes it say something; each template is read once. */
export function paperSays(pattern: RegExp): (paper: ReadPaper) => boolean {
  const templateSays = madeOnce(({ text }: DocumentKind) => text.search(pattern) >= 0);
  return ({ kind, tree }) => templateSays(kind) && printTree(tree).search(pattern) >= 0;
}
