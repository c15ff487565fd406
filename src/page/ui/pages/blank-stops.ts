import type { Page, TextItem } from './page-parts.js';

/** Dots of one field that follow each other in one paragraph: one stop for the keyboard. */
export interface BlankStop {
  readonly path: string;
  readonly items: readonly TextItem[];
}

/** The stops of a page in the order of reading: `…… giờ …… phút` are one, the same field in the next paragraph is another. */
export function blankStops({ items }: Page): readonly BlankStop[] {
  const stops: { path: string; items: TextItem[] }[] = [];
  for (const item of items) {
    if (item.type !== 'text' || item.blank === undefined) continue;
    const last = stops.at(-1);
    if (last?.path === item.blank && last.items[0]?.tag === item.tag) last.items.push(item);
    else stops.push({ path: item.blank, items: [item] });
  }
  return stops;
}
