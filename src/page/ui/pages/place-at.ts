import type { Place, Point } from './place.js';

/** What place of the sheets is at a point. */
export function placeAt({ x, y }: Point, sheets: readonly Element[]): Place | undefined {
  const below = sheets.findIndex((sheet) => sheet.getBoundingClientRect().bottom > y);
  const sheet = below === -1 ? sheets.length - 1 : below;
  const box = sheets[sheet]?.getBoundingClientRect();
  if (box === undefined || box.width === 0) return undefined;
  return { sheet, x: (x - box.left) / box.width, y: (y - box.top) / box.height };
}
