import type { PagedDocument, PageItem, Tag, TagRole, TextItem } from '../../pages/types.js';

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

/** Several rules read the same pages. */
const KNOWN = new WeakMap<PagedDocument, readonly Passage[]>();

/** What stands on the pages of a document, from top to bottom as it is read; page numbers are no part of it. */
export function passagesOf(document: PagedDocument): readonly Passage[] {
  const known = KNOWN.get(document) ?? read(document);
  KNOWN.set(document, known);
  return known;
}

interface Place {
  readonly role: TagRole;
  readonly within: Passage['within'];
}

function read({ tags, pages }: PagedDocument): readonly Passage[] {
  const places: Place[] = [];
  locate(tags, 'text', places);
  return pages.flatMap(({ items }, page) => passagesOn(items, page, places));
}

/** Elements are numbered without gaps. */
function locate(tag: Tag, within: Place['within'], places: Place[]): void {
  const { id, role, children } = tag;
  places[id] = { role, within };
  const [first] = children;
  if (first === undefined) return;
  const inside = isSigned(tag) ? 'signature' : role === 'TD' || role === 'TH' ? 'cell' : within;
  for (const child of children) locate(child, inside, places);
}

/** The place of one who signs holds a room to do so. */
function isSigned({ role, children }: Tag): boolean {
  return role === 'Div' && children.some((child) => child.role === 'Form');
}

function passagesOn(items: readonly PageItem[], page: number, places: readonly Place[]): readonly Passage[] {
  const passages = new Map<number, TextItem[]>();
  for (const item of items) {
    if (item.type === 'line' || item.tag === undefined) continue;
    const pieces = passages.get(item.tag) ?? [];
    if (pieces.length === 0) passages.set(item.tag, pieces);
    if (item.type === 'text') pieces.push(item);
  }
  return [...passages].flatMap(([tag, pieces]) => {
    const place = places[tag];
    return place === undefined ? [] : { role: place.role, within: place.within, page, pieces };
  });
}
