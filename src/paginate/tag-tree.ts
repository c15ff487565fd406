import type { Tag, TagRole } from '../pages/types.js';

interface MutableTag {
  readonly id: number;
  readonly role: TagRole;
  readonly children: MutableTag[];
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

/** How many columns and rows a table cell takes. */
export interface TagSpans {
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** The structure tree while it grows, or the part of it that is one section; ids count from 0, the root of the whole. */
export interface TagTree {
  readonly root: Tag;
  /** Adds an element under a parent and returns its id. */
  add(parent: number, role: TagRole, spans?: TagSpans): number;
  /** Adds a section, whose root it is, below the root. */
  addSection(): TagTree;
}

/** An empty structure tree. */
export function createTagTree(): TagTree {
  const root: MutableTag = { id: 0, role: 'Document', children: [] };
  return treeBelow(root, [root]);
}

function treeBelow(root: MutableTag, all: MutableTag[]): TagTree {
  const addTo = (parent: MutableTag | undefined, role: TagRole, spans?: TagSpans): MutableTag => {
    const plain: MutableTag = { id: all.length, role, children: [] };
    const tag = spans === undefined ? plain : withSpans(plain, spans);
    all.push(tag);
    parent?.children.push(tag);
    return tag;
  };
  return {
    root,
    add: (parent, role, spans) => addTo(all[parent], role, spans).id,
    addSection: () => treeBelow(addTo(root, 'Sect'), all),
  };
}

/** Stated only when above 1. */
function withSpans(tag: MutableTag, { colSpan, rowSpan }: TagSpans): MutableTag {
  if (colSpan === 1 && rowSpan === 1) return tag;
  return { ...tag, ...(colSpan > 1 ? { colSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) };
}
