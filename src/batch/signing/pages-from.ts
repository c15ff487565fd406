import type { PagedDocument, Tag, TagRole } from '../../pages/types.js';

const HEADINGS: readonly TagRole[] = ['H1', 'H2', 'H3', 'H4'];

/** The pages of a document from one on, counted from 0, as they are: only what stands on the earlier ones is gone. */
export function pagesFrom(document: PagedDocument, first: number): PagedDocument {
  if (first === 0) return document;
  const { tags, outline, pages } = document;
  const kept = pages.slice(first);
  const used = new Set(kept.flatMap(({ items }) => items.map((item) => (item.type === 'line' ? undefined : item.tag))));
  return {
    ...document,
    tags: { ...tags, children: tags.children.flatMap((tag) => withContent(tag, used)) },
    outline: outline.filter(({ page }) => page >= first).map((entry) => ({ ...entry, page: entry.page - first })),
    pages: kept,
  };
}

/** An element without what is all on earlier pages: nothing where that is all of it; a row of a table keeps its empty cells. */
function withContent(tag: Tag, used: ReadonlySet<number | undefined>): readonly Tag[] {
  const children = tag.children.flatMap((child) => withContent(child, used));
  if (children.length === 0 && !used.has(tag.id)) return [];
  return [{ ...tag, role: roleOf(tag), children: tag.role === 'TR' ? tag.children : children }];
}

/** A heading below a title left behind is of no level. */
function roleOf({ role }: Tag): TagRole {
  return HEADINGS.includes(role) ? 'P' : role;
}
