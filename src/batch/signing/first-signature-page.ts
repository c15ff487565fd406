import type { PagedDocument } from '../../pages/types.js';

/** The page, from 0, on which the first room to sign stands; undefined where nobody signs. */
export function firstSignaturePage({ pages }: PagedDocument): number | undefined {
  const first = pages.findIndex(({ items }) => items.some(({ type }) => type === 'field'));
  return first < 0 ? undefined : first;
}
