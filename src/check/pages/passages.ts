import type { PagedDocument, PageItem, Tag, TagRole, TextItem } from '../../pages/types.js';

/** One line of text inside a structure element. */
export interface PassageLine {
  readonly text: string;
  /** The baseline. */
  readonly y: number;
  readonly width: number;
}

/** What one structure element prints on one page. */
export interface Passage {
  readonly role: TagRole;
  /** What it stands in. */
  readonly within: 'text' | 'cell' | 'signature';
  /** Index of the page. */
  readonly page: number;
  readonly lines: readonly PassageLine[];
  /** The room where someone signs: it has no lines. */
  readonly isRoom: boolean;
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
  const places = new Map<number, Place>();
  locate(tags, 'text', places);
  return pages.flatMap(({ items }, page) => passagesOn(items, page, places));
}

function locate(tag: Tag, within: Place['within'], places: Map<number, Place>): void {
  places.set(tag.id, { role: tag.role, within });
  const signs = tag.children.some(({ role }) => role === 'Form');
  const isCell = tag.role === 'TD' || tag.role === 'TH';
  const inside = signs ? 'signature' : isCell ? 'cell' : within;
  for (const child of tag.children) locate(child, inside, places);
}

function passagesOn(items: readonly PageItem[], page: number, places: ReadonlyMap<number, Place>): readonly Passage[] {
  const byTag = new Map<number, TextItem[]>();
  for (const item of items) {
    if (item.type === 'line' || item.tag === undefined) continue;
    const texts = byTag.get(item.tag) ?? [];
    byTag.set(item.tag, texts);
    if (item.type === 'text') texts.push(item);
  }
  return [...byTag].flatMap(([tag, texts]) => {
    const place = places.get(tag);
    return place === undefined ? [] : [{ ...place, page, lines: linesOf(texts), isRoom: texts.length === 0 }];
  });
}

function linesOf(texts: readonly TextItem[]): readonly PassageLine[] {
  const lines: PassageLine[] = [];
  for (const { text, y, width } of texts) {
    const before = lines.at(-1);
    if (before?.y === y) lines[lines.length - 1] = { y, text: before.text + text, width: before.width + width };
    else lines.push({ text, y, width });
  }
  return lines;
}
