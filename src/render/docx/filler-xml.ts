import { INSIDE, type ParagraphPlace, pageBreakXml } from './paragraph-place.js';

/** The smallest paragraph there is, for the places where Word asks for one that the paper does not have. */
export function fillerXml(keepNext = false, { opensPage, section }: ParagraphPlace = INSIDE): string {
  const keep = keepNext ? '<w:keepNext/>' : '';
  return `<w:p><w:pPr><w:pStyle w:val="filler"/>${keep}${pageBreakXml(opensPage)}${section}</w:pPr></w:p>`;
}
