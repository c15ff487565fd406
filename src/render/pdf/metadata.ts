import type { DocumentMeta } from '../../blocks/types.js';

/**
 * The creation date of every file: the same data must give the same bytes, so no clock is read. The date that counts is the
 * document's own, in its text.
 */
const CREATED = '2000-01-01T00:00:00Z';
const CREATOR = 'thidua';
const PRODUCER = 'PDFKit';

/** What a file says of itself, once in PDF's old way and once as XMP; both say the same. */
export interface Metadata {
  readonly info: PDFKit.DocumentInfo;
  /** Without the frame around it and the claim to PDF/A, which pdfkit adds. */
  readonly xmp: string;
}

/** Writes both, with the claim to PDF/UA-1. */
export function documentMetadata(meta: DocumentMeta): Metadata {
  return { info: documentInfo(meta), xmp: metadataXml(meta) };
}

function documentInfo(meta: DocumentMeta): PDFKit.DocumentInfo {
  return {
    Title: meta.title,
    Subject: meta.subject,
    Author: meta.author,
    Creator: CREATOR,
    Producer: PRODUCER,
    CreationDate: new Date(CREATED),
  };
}

function metadataXml(meta: DocumentMeta): string {
  return [
    description('xmp="http://ns.adobe.com/xap/1.0/"', [
      `<xmp:CreateDate>${CREATED}</xmp:CreateDate>`,
      `<xmp:CreatorTool>${CREATOR}</xmp:CreatorTool>`,
    ]),
    description('pdf="http://ns.adobe.com/pdf/1.3/"', [`<pdf:Producer>${PRODUCER}</pdf:Producer>`]),
    description('dc="http://purl.org/dc/elements/1.1/"', dublinCore(meta)),
    description('pdfuaid="http://www.aiim.org/pdfua/ns/id/"', ['<pdfuaid:part>1</pdfuaid:part>']),
    UA_SCHEMA,
  ].join('\n');
}

function description(namespace: string, lines: readonly string[]): string {
  return `<rdf:Description rdf:about="" xmlns:${namespace}>\n${lines.join('\n')}\n</rdf:Description>`;
}

function dublinCore({ title, author, subject, language }: DocumentMeta): string[] {
  const standard = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
  return [
    '<dc:format>application/pdf</dc:format>',
    `<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>`,
    `<dc:title>${standard(title)}</dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:description>${standard(subject)}</dc:description>`,
  ];
}

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);
const UNSAFE = /[&<>]|[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Characters XML cannot hold are left out. */
function escapeXml(text: string): string {
  return text.replace(UNSAFE, (character) => ENTITIES.get(character) ?? '');
}

/** PDF/A wants every namespace it does not know described in the file; this one names the PDF/UA part. */
const UA_SCHEMA = `<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;
