import type { TagTree } from './tag-tree.js';

/** A list that goes on, with the body of its last item. */
export interface OpenList {
  readonly list: number;
  readonly element: number;
  body: number;
}

/** The lists that are open at a place of the document, each inside the one before. */
export interface OpenLists {
  /** Closes the lists inside the given one; undefined, and nothing closed, when it is not open. */
  backTo(list: number): OpenList | undefined;
  /** Opens a list in the last item of the one above it. */
  open(list: number, level: number): OpenList;
  /** Closes all. */
  close(): void;
}

/** Starts with no list open. */
export function createOpenLists(tree: TagTree): OpenLists {
  let open: readonly OpenList[] = [];
  return {
    backTo: (list) => {
      const depth = open.findIndex((entry) => entry.list === list);
      if (depth >= 0) open = open.slice(0, depth + 1);
      return open[depth];
    },
    open: (list, level) => {
      const outer = open.slice(0, level);
      const opened = { list, element: tree.add(outer.at(-1)?.body ?? tree.root.id, 'L'), body: 0 };
      open = [...outer, opened];
      return opened;
    },
    close: () => {
      open = [];
    },
  };
}
