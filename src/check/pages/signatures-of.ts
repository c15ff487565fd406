import type { PagedDocument, Tag } from '../../pages/types.js';

/** The structure elements that stand in the places of those who sign; such a place stands in the document or in a section. */
export function signaturesOf({ tags }: PagedDocument): ReadonlySet<number> {
  const signatures = new Set<number>();
  gather(tags, signatures);
  return signatures;
}

function gather({ children }: Tag, signatures: Set<number>): void {
  for (const child of children) {
    if (child.role === 'Sect') gather(child, signatures);
    if (hasRoomToSign(child)) for (const { id } of child.children) signatures.add(id);
  }
}

function hasRoomToSign({ role, children }: Tag): boolean {
  return role === 'Div' && children.some((child) => child.role === 'Form');
}
