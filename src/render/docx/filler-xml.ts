/** The smallest paragraph there is, for the places where Word asks for one that the paper does not have. */
export function fillerXml(keepNext = false): string {
  return `<w:p><w:pPr><w:pStyle w:val="filler"/>${keepNext ? '<w:keepNext/>' : ''}</w:pPr></w:p>`;
}
