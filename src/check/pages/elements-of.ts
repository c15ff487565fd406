import type { PagedDocument, Tag, TagRole } from '../../pages/types.js';
import { madeOnce } from '../made-once.js';

/** Structure elements of a document, by their numbers, that rules look for. */
export interface Elements {
  readonly headings: ReadonlySet<number>;
  /** What stands in the places of those who sign. */
  readonly signatures: ReadonlySet<number>;
}

/** Looks for headings and signatures; tables have most elements and neither, and are passed over. */
export const elementsOf = madeOnce(({ tags }: PagedDocument): Elements => {
  const elements = { headings: new Set<number>(), signatures: new Set<number>() };
  gather(tags, false, elements);
  return elements;
});

const HEADINGS: ReadonlySet<TagRole> = new Set(['H1', 'H2', 'H3', 'H4']);

function gather(tag: Tag, isSigned: boolean, elements: Record<keyof Elements, Set<number>>): void {
  for (const child of tag.children) {
    if (child.role === 'Table') continue;
    if (HEADINGS.has(child.role)) elements.headings.add(child.id);
    if (isSigned) elements.signatures.add(child.id);
    if (child.children.length > 0) gather(child, isSigned || hasRoomToSign(child), elements);
  }
}

function hasRoomToSign({ role, children }: Tag): boolean {
  return role === 'Div' && children.some((child) => child.role === 'Form');
}
