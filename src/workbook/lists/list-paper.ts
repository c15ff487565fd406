import type { DocumentTree } from '../../tree/nodes.js';
import type { ListedPaper } from './list-kinds.js';

/** One paper of a list, of one bloc. */
export interface ListPaper extends ListedPaper {
  readonly tree: DocumentTree;
}
