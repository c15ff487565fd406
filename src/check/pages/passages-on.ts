import type { Page, TextItem } from '../../pages/types.js';

/** What one structure element prints on a page, piece by piece; its pieces stand behind one another. */
export interface Passage {
  readonly tag: number;
  readonly pieces: readonly TextItem[];
}

/** The first texts of a page, at most so many, from top to bottom as they are read; page numbers are no part of it. */
export function passagesOn({ items }: Page, most: number): readonly Passage[] {
  const passages: { readonly tag: number; readonly pieces: TextItem[] }[] = [];
  let current: (typeof passages)[number] | undefined;
  for (const item of items) {
    if (item.type !== 'text' || item.tag === undefined) continue;
    if (current?.tag === item.tag) {
      current.pieces.push(item);
      continue;
    }
    if (passages.length === most) break;
    current = { tag: item.tag, pieces: [item] };
    passages.push(current);
  }
  return passages;
}
