import type { PageSpec } from '../blocks/types.js';

/** The sheet on its long side (ND30-02, DANG-05), turned with its margins: the edge it is bound at is at the top. */
export function turnedPage(page: PageSpec): PageSpec {
  const { width, height, margin } = page;
  const { top, bottom, left, right } = margin;
  return { ...page, width: height, height: width, margin: { top: left, bottom: right, left: bottom, right: top } };
}
