import type { BlockDocument, SectionBlocks } from '../../blocks/types.js';
import { type Placed, withFillers } from '../../blocks/with-fillers.js';
import type { DocumentContext } from './document-context.js';
import { fillerXml } from './filler-xml.js';
import type { ParagraphPlace } from './paragraph-place.js';
import { paragraphXml } from './paragraph-xml.js';
import { ruleXml } from './rule-xml.js';
import { sectionXml } from './section-xml.js';
import { tableXml } from './table-xml.js';
import { xmlOfAll } from './xml-of-all.js';

/** All sections in order. Word keeps the properties of a section in its last paragraph, those of the last at the very end. */
export function bodyXml({ sections }: BlockDocument, headers: string, context: DocumentContext): string {
  return xmlOfAll(sections, (section, index) => {
    const properties = sectionXml(section.page, headers, index === 0);
    const isLast = index === sections.length - 1;
    return isLast ? blocksXml(section, '', context) + properties : blocksXml(section, properties, context);
  });
}

function blocksXml({ blocks, page }: SectionBlocks, properties: string, context: DocumentContext): string {
  const width = page.width - page.margin.left - page.margin.right;
  const placed = withFillers(blocks);
  return xmlOfAll(placed, ({ content, opensPage }, index) => {
    const section = index === placed.length - 1 ? properties : '';
    return contentXml(content, width, { opensPage, section }, context);
  });
}

function contentXml(
  content: Placed['content'],
  width: number,
  place: ParagraphPlace,
  context: DocumentContext,
): string {
  switch (content.type) {
    case 'paragraph':
      return paragraphXml(content, context, place);
    case 'rule':
      return ruleXml(content, width, place);
    case 'filler':
      return fillerXml(content.keepNext, place);
    case 'table':
      return tableXml(content, context);
  }
}
