import type { Parts } from './canonical-zip.js';

/** Parts that `docx` always writes and no paper uses. */
const UNUSED = ['word/footnotes.xml', 'word/endnotes.xml', 'docProps/custom.xml'];

/** Built-in styles that ours stand on; all the others would only crowd Word's gallery. */
const FOUNDATION = ['Normal', 'TableNormal', 'Heading1', 'Heading2', 'Heading3', 'Heading4'];

/** The parts without what nothing refers to: unused parts, empty lists of relationships, styles other than `styleIds`. */
export function trimParts(parts: Parts, styleIds: readonly string[]): Parts {
  const kept = Object.entries(parts).filter(([name, xml]) => !UNUSED.includes(name) && !isEmptyList(name, xml));
  return Object.fromEntries(kept.map(([name, xml]) => [name, trim(name, xml, [...FOUNDATION, ...styleIds])]));
}

function isEmptyList(name: string, xml: string): boolean {
  return name.endsWith('.rels') && !xml.includes('<Relationship ');
}

function trim(name: string, xml: string, styleIds: readonly string[]): string {
  if (name === 'word/styles.xml') return keepStyles(xml, styleIds);
  if (name === '[Content_Types].xml' || name.endsWith('.rels')) return dropMentions(xml);
  return xml;
}

function keepStyles(xml: string, ids: readonly string[]): string {
  return xml.replace(/<w:style [^>]*?w:styleId="([^"]*)".*?<\/w:style>/gs, (style, id) =>
    ids.includes(id) ? style : '',
  );
}

function dropMentions(xml: string): string {
  return xml.replace(/<(?:Override|Relationship) [^>]*?(?:PartName|Target)="([^"]*)"[^>]*?\/>/g, (mention, target) =>
    UNUSED.some((part) => part.endsWith(target.replace(/^\//, ''))) ? '' : mention,
  );
}
