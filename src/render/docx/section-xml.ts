import type { PageSpec } from '../../blocks/types.js';
import { twips } from './twips.js';

/**
 * The sheet of a section, its page numbers and where they stand. Each section after the first counts from 1 on a new page. Of
 * a two-sided paper that is a new sheet: word processors leave the back of the last one empty, so that page 1 has a front.
 */
export function sectionXml(page: PageSpec, headers: string, isFirst: boolean): string {
  const { width, height, margin, number } = page;
  const side = (name: string, length: number) => ` w:${name}="${twips(length)}"`;
  const margins =
    side('top', margin.top) + side('right', margin.right) + side('bottom', margin.bottom) + side('left', margin.left);
  return (
    `<w:sectPr>${headers}` +
    `<w:pgSz${side('w', width)}${side('h', height)} w:orient="${width > height ? 'landscape' : 'portrait'}"/>` +
    `<w:pgMar${margins}${side('header', number.top)} w:footer="0" w:gutter="0"/>` +
    `<w:pgNumType${isFirst ? '' : ' w:start="1"'}/><w:titlePg/><w:docGrid w:linePitch="360"/></w:sectPr>`
  );
}
