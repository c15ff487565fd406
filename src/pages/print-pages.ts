import type { PagedDocument, PageItem } from './types.js';

/** A paged document as text for people: one line for every item, its place rounded to a tenth of a point. */
export function printPages({ width, height, pages, outline }: PagedDocument): string {
  const drawn = pages.flatMap(({ items }, index) => [
    `page ${index + 1}`,
    ...items.map((item) => `  ${printItem(item)}`),
  ]);
  const entries = outline.map(({ level, page, y, text }) => `  ${level} page ${page + 1} at ${tenths(y)} |${text}|`);
  const bookmarks = entries.length === 0 ? [] : ['bookmarks', ...entries];
  return [`sheet ${tenths(width)} x ${tenths(height)}`, ...drawn, ...bookmarks, ''].join('\n');
}

function printItem(item: PageItem): string {
  if (item.type === 'line') {
    const { x1, y1, x2, y2, weight } = item;
    return `rule ${tenths(x1)} ${tenths(y1)} to ${tenths(x2)} ${tenths(y2)} weight ${weight}`;
  }
  const { x, y, font, size, tag, text } = item;
  return `${tenths(x)} ${tenths(y)} ${font} ${size}${tag === undefined ? ' furniture' : ''} |${text}|`;
}

function tenths(points: number): string {
  return points.toFixed(1);
}
