import type { DocumentMeta } from '../../blocks/types.js';
import { escapeXml } from './escape-xml.js';

const NAMESPACES =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** The same date in every file, so that the same paper is the same bytes. */
const DATE = '2000-01-01T00:00:00Z';

/** docProps/core.xml: what the file says of itself. */
export function corePropertiesXml({ title, subject, author, language }: DocumentMeta): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${NAMESPACES}>` +
    element('dc:title', title) +
    element('dc:subject', subject) +
    element('dc:creator', author) +
    element('cp:lastModifiedBy', author) +
    element('cp:revision', '1') +
    dateElement('created') +
    dateElement('modified') +
    `${element('dc:language', language)}</cp:coreProperties>`
  );
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function dateElement(name: string): string {
  return `<dcterms:${name} xsi:type="dcterms:W3CDTF">${DATE}</dcterms:${name}>`;
}
