import type { BlankField, PaperPages } from '../../protocol.js';
import { blankStops } from './blank-stops.js';
import type { Spot } from './place.js';

/** A field that is missing on a paper, and where its first dots stand. */
export interface PlacedBlank {
  readonly field: BlankField;
  readonly spot: Spot;
}

/** The fields missing on a paper, in the order in which their dots are met. */
export function blanksOnPages({ pages, blanks }: PaperPages): readonly PlacedBlank[] {
  const placed = new Map<string, PlacedBlank>();
  for (const [number, page] of pages.entries()) {
    for (const { path, items } of blankStops(page)) {
      const [first] = items;
      if (placed.has(path) || first === undefined) continue;
      const field = blanks.find((blank) => blank.path === path) ?? { path, label: path };
      placed.set(path, { field, spot: { page: number, x: first.x, y: first.y } });
    }
  }
  return [...placed.values()];
}
