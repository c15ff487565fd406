import type { Page, PagedDocument, PageItem } from './types.js';

/** A paged document as text for people: one line for every item, its place rounded to a tenth of a point. */
export function printPages({ pages, outline }: PagedDocument): string {
  const drawn = pages.flatMap((page, index) => [
    ...(isAsBefore(page, pages[index - 1]) ? [] : [`sheet ${tenths(page.width)} x ${tenths(page.height)}`]),
    `page ${index + 1}`,
    ...page.items.map((item) => `  ${printItem(item)}`),
  ]);
  const entries = outline.map(({ level, page, y, text }) => `  ${level} page ${page + 1} at ${tenths(y)} |${text}|`);
  const bookmarks = entries.length === 0 ? [] : ['bookmarks', ...entries];
  return [...drawn, ...bookmarks, ''].join('\n');
}

function isAsBefore({ width, height }: Page, before: Page | undefined): boolean {
  return before?.width === width && before.height === height;
}

function printItem(item: PageItem): string {
  if (item.type === 'line') {
    const { x1, y1, x2, y2, weight, dashed } = item;
    const look = dashed === true ? ' dashed' : '';
    return `rule ${tenths(x1)} ${tenths(y1)} to ${tenths(x2)} ${tenths(y2)} weight ${weight}${look}`;
  }
  if (item.type === 'field') {
    const { x, y, width, height, id, label } = item;
    return `field ${id} ${tenths(x)} ${tenths(y)} to ${tenths(x + width)} ${tenths(y + height)} |${label}|`;
  }
  const { x, y, font, size, tag, text } = item;
  return `${tenths(x)} ${tenths(y)} ${font} ${size}${tag === undefined ? ' furniture' : ''} |${text}|`;
}

function tenths(points: number): string {
  return points.toFixed(1);
}
