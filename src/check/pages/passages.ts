import type { PagedDocument, PageItem, Tag, TagRole, TextItem } from '../../pages/types.js';
import { madeOnce } from '../made-once.js';

/** What one structure element prints on one page. */
export interface Passage {
  readonly role: TagRole;
  /** What it stands in. */
  readonly within: 'text' | 'cell' | 'signature';
  /** Index of the page. */
  readonly page: number;
  /** Its text, piece by piece; none is the room where someone signs. */
  readonly pieces: readonly TextItem[];
}

/** What stands on the pages of a document, from top to bottom as it is read; page numbers are no part of it. */
export const passagesOf = madeOnce(({ tags, pages }: PagedDocument): readonly Passage[] => {
  const places: Places = { tags: [], within: [] };
  locate(tags, 'text', places);
  const read: State = { passages: [], latest: [] };
  for (const [page, { items }] of pages.entries()) for (const item of items) add(item, page, places, read);
  return read.passages;
});

/** The elements by their numbers, which have no gaps, and what each stands in. */
interface Places {
  readonly tags: Tag[];
  readonly within: Passage['within'][];
}

function locate(tag: Tag, within: Passage['within'], places: Places): void {
  const { id, role, children } = tag;
  places.tags[id] = tag;
  places.within[id] = within;
  if (children.length === 0) return;
  const inside = isSigned(tag) ? 'signature' : role === 'TD' || role === 'TH' ? 'cell' : within;
  for (const child of children) locate(child, inside, places);
}

/** The place of one who signs holds a room to do so. */
function isSigned({ role, children }: Tag): boolean {
  return role === 'Div' && children.some((child) => child.role === 'Form');
}

/** A passage to which pieces are still added. */
interface Growing extends Passage {
  readonly pieces: TextItem[];
}

/** All passages so far, and the last of each element. */
interface State {
  readonly passages: Growing[];
  readonly latest: Growing[];
}

function add(item: PageItem, page: number, places: Places, { passages, latest }: State): void {
  if (item.type === 'line' || item.tag === undefined) return;
  const known = latest[item.tag];
  if (known?.page === page) {
    if (item.type === 'text') known.pieces.push(item);
    return;
  }
  const [role, within] = [places.tags[item.tag]?.role, places.within[item.tag]];
  if (role === undefined || within === undefined) return;
  const passage = { role, within, page, pieces: item.type === 'text' ? [item] : [] };
  latest[item.tag] = passage;
  passages.push(passage);
}
