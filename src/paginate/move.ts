import type { PageItem } from '../pages/types.js';

/** The same item, moved right and down. */
export function move(item: PageItem, dx: number, dy: number): PageItem {
  if (item.type !== 'line') return { ...item, x: item.x + dx, y: item.y + dy };
  return { ...item, x1: item.x1 + dx, y1: item.y1 + dy, x2: item.x2 + dx, y2: item.y2 + dy };
}
