import type { Page, TextItem } from '../../pages/types.js';

/** What one structure element prints on a page in several pieces, which stand behind one another. */
export interface Passage {
  readonly pieces: readonly TextItem[];
  readonly lines: number;
}

/** A passage as far as it is read. */
interface Growing {
  readonly pieces: TextItem[];
  lines: number;
}

/** Those among the first texts of a page, so many at most, from top to bottom as they are read; page numbers are no part of it. */
export function passagesOn({ items }: Page, most: number): readonly Passage[] {
  const passages: Growing[] = [];
  let texts = 0;
  let before: TextItem | undefined;
  let current: Growing | undefined;
  for (const item of items) {
    if (item.type !== 'text' || item.tag === undefined) continue;
    if (before === undefined || item.tag !== before.tag) {
      if (texts === most) break;
      texts += 1;
      current = undefined;
    } else {
      if (current === undefined) {
        current = { pieces: [before], lines: 1 };
        passages.push(current);
      }
      if (item.y !== before.y) current.lines += 1;
      current.pieces.push(item);
    }
    before = item;
  }
  return passages;
}
