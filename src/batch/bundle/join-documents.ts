import type { DocumentMeta } from '../../blocks/types.js';
import type { OutlineEntry, Page, PagedDocument, PageItem, Tag } from '../../pages/types.js';

/** Some copies of a document. */
export interface CopiedDocument {
  readonly document: PagedDocument;
  readonly copies: number;
}

/**
 * Documents after one another as one to print: each a section of the structure, the bookmarks lead to the first copy of each,
 * nothing is to be signed digitally. With `duplex` a document never begins on the back of another.
 */
export function joinDocuments(parts: readonly CopiedDocument[], meta: DocumentMeta, duplex: boolean): PagedDocument {
  const tags: Tag[] = [];
  const outline: OutlineEntry[] = [];
  const cut: number[] = [];
  const pages: Page[] = [];
  let nextTag = 1;
  for (const { document, copies } of parts) {
    for (let copy = 0; copy < copies; copy += 1) {
      const last = pages.at(-1);
      if (duplex && pages.length % 2 === 1 && last !== undefined) pages.push({ ...last, items: [] });
      const { length } = pages;
      if (copy === 0) outline.push(...document.outline.map((entry) => movedEntry(entry, nextTag, length)));
      cut.push(...document.cut.map((tag) => tag + nextTag));
      tags.push({ ...moved(document.tags, nextTag), role: 'Sect' });
      for (const page of document.pages) pages.push({ ...page, items: retagged(page.items, nextTag) });
      nextTag += largestId(document.tags) + 1;
    }
  }
  return { meta, tags: { id: 0, role: 'Document', children: tags }, outline, cut, pages };
}

function movedEntry(entry: OutlineEntry, tags: number, pages: number): OutlineEntry {
  return { ...entry, tag: entry.tag + tags, page: entry.page + pages };
}

function moved(tag: Tag, by: number): Tag {
  const children = tag.children.filter(({ role }) => role !== 'Form').map((child) => moved(child, by));
  return { ...tag, id: tag.id + by, children };
}

function retagged(items: readonly PageItem[], by: number): readonly PageItem[] {
  return items.flatMap((item) => {
    if (item.type === 'field') return [];
    return item.type === 'line' || item.tag === undefined ? [item] : [{ ...item, tag: item.tag + by }];
  });
}

function largestId({ id, children }: Tag): number {
  return children.reduce((largest, child) => Math.max(largest, largestId(child)), id);
}
