import type { PagedDocument, Tag } from '../../pages/types.js';

/** Whether an element stands in a cell of a table. */
export function inCell({ tags }: PagedDocument, id: number): boolean {
  return standsIn(tags, id, false);
}

function standsIn({ role, children }: Tag, id: number, isInside: boolean): boolean {
  const isCell = isInside || role === 'TD' || role === 'TH';
  return children.some((child) => (child.id === id ? isCell : standsIn(child, id, isCell)));
}
