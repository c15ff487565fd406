import type { Page, TextItem } from '../../pages/types.js';

/** Texts that follow each other on a page and belong to one structure element, or to none. */
export interface ContentSequence {
  readonly tag: number | undefined;
  readonly items: readonly TextItem[];
}

/** Cuts the texts of a page wherever the structure element changes; lines between them do not count. */
export function contentSequences(page: Page): ContentSequence[] {
  const sequences: { tag: number | undefined; items: TextItem[] }[] = [];
  for (const item of page.items) {
    if (item.type !== 'text') continue;
    const last = sequences.at(-1);
    if (last && last.tag === item.tag) last.items.push(item);
    else sequences.push({ tag: item.tag, items: [item] });
  }
  return sequences;
}
