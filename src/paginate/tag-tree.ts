import type { Tag, TagRole } from '../pages/types.js';

interface MutableTag {
  readonly id: number;
  readonly role: TagRole;
  readonly children: MutableTag[];
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

/** Spans of a table cell, stated only when above 1. */
export interface TagSpans {
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

/** The structure tree while it grows; ids count from 0, the root. */
export interface TagTree {
  readonly root: Tag;
  /** Adds an element under a parent and returns its id. */
  add(parent: number, role: TagRole, spans?: TagSpans): number;
}

/** An empty structure tree. */
export function createTagTree(): TagTree {
  const root: MutableTag = { id: 0, role: 'Document', children: [] };
  const all: MutableTag[] = [root];
  return {
    root,
    add(parent, role, spans = {}) {
      const tag: MutableTag = { id: all.length, role, children: [], ...spans };
      all.push(tag);
      all[parent]?.children.push(tag);
      return tag.id;
    },
  };
}
