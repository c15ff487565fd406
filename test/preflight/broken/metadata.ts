import type { PdfProblem } from '../../../src/diagnostics/words/pdf-problems.js';
import type { EditedPdf } from '../edited-pdf.js';
import { type Broken, edited } from './broken.js';

/** The good file with other metadata. */
function described(problem: PdfProblem, how: string, change: (xml: string) => string): Broken {
  return edited(problem, how, (pdf) => pdf.rewrite(pdf.catalog, 'Metadata', change));
}

const more = (properties: string) => (xml: string) => xml.replace('</rdf:RDF>', `${properties}</rdf:RDF>`);

/** Metadata written in ways that are right too. */
export const SOUND_METADATA: readonly (readonly [how: string, edit: (pdf: EditedPdf) => void])[] = [
  [
    'a title in CDATA',
    (pdf) =>
      pdf.rewrite(pdf.catalog, 'Metadata', (xml) =>
        xml.replace(/(<dc:title>.*x-default">).*?(<\/rdf:li>.*<\/dc:title>)/su, '$1<![CDATA[A & B]]>$2'),
      ),
  ],
];

/** Spoiled in what the file says of itself. */
export const BROKEN_METADATA: readonly Broken[] = [
  edited('no-metadata', 'left out', (pdf) => pdf.drop(pdf.catalog, 'Metadata')),
  described('metadata-xml', 'a bare &', (xml) => xml.replace('&amp;', '&')),
  described('metadata-xml', 'not UTF-8', (xml) => xml.replace('\u00e1\u00bb', '\u00e1')),
  described('metadata-xml', 'no description', () => '<x:xmpmeta xmlns:x="adobe:ns:meta/"/>'),
  described('metadata-xml', 'made to exhaust the machine', (xml) =>
    xml.replace('</rdf:RDF>', `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</rdf:RDF>`),
  ),
  described('metadata-packet', 'bytes counted', (xml) =>
    xml
      .replace('<?xpacket begin', '<?xpacket bytes="9" begin')
      .replace(/(<\?xpacket) (bytes="9") (begin="[^"]*")/u, '$1 $3 $2'),
  ),
  described('no-claim', 'none', (xml) => xml.replaceAll(/<pdfaid:.*?>.*?<\/pdfaid:.*?>/gu, '')),
  described('no-claim', 'PDF/A-1b', (xml) =>
    xml.replace('<pdfaid:part>2', '<pdfaid:part>1').replace('<pdfaid:conformance>A', '<pdfaid:conformance>B'),
  ),
  described('no-claim', 'PDF/A-2b', (xml) => xml.replace('<pdfaid:conformance>A', '<pdfaid:conformance>B')),
  described('no-claim', 'under another prefix', (xml) => xml.replaceAll('pdfaid', 'pdfa')),
  described('no-access-claim', 'none', (xml) => xml.replace(/<pdfuaid:part>.*?<\/pdfuaid:part>/u, '')),
  described('no-access-claim', 'PDF/UA-2', (xml) => xml.replace('<pdfuaid:part>1', '<pdfuaid:part>2')),
  described('unknown-property', 'PDF/UA without its description', (xml) =>
    xml.replace(/<pdfaExtension:schemas>.*<\/pdfaExtension:schemas>/su, ''),
  ),
  described(
    'unknown-property',
    'of a schema of one’s own',
    more('<rdf:Description rdf:about="" xmlns:a="urn:a"><a:b>c</a:b></rdf:Description>'),
  ),
  described('unknown-property', 'as an attribute', more('<rdf:Description rdf:about="" xmlns:a="urn:a" a:b="c"/>')),
  described('unknown-property', 'made up in Dublin Core', (xml) => xml.replaceAll('dc:format', 'dc:shape')),
  described('property-form', 'an author that is no list', (xml) =>
    xml.replace(/<dc:creator>.*<\/dc:creator>/su, '<dc:creator>Khoi</dc:creator>'),
  ),
  described('extension-schema', 'without a category', (xml) =>
    xml.replace(/<pdfaProperty:category>.*?<\/pdfaProperty:category>/u, ''),
  ),
  described('no-title', 'left out', (xml) => xml.replace(/<dc:title>.*<\/dc:title>/su, '')),
  described('no-title', 'empty', (xml) =>
    xml.replace(/(<dc:title>.*x-default">).*?(<\/rdf:li>.*<\/dc:title>)/su, '$1 $2'),
  ),
  edited('title-hidden', 'left out', (pdf) => pdf.drop(pdf.catalog, 'ViewerPreferences')),
  edited('title-hidden', 'said so', (pdf) =>
    pdf.set(pdf.at(pdf.catalog, 'ViewerPreferences'), 'DisplayDocTitle', false),
  ),
  edited('no-language', 'left out', (pdf) => pdf.drop(pdf.catalog, 'Lang')),
  edited('no-language', 'empty', (pdf) => pdf.set(pdf.catalog, 'Lang', pdf.text(''))),
  edited('language-tag', 'in words', (pdf) => pdf.set(pdf.catalog, 'Lang', pdf.text('tiếng Việt'))),
  edited('language-tag', 'of a part', (pdf) => pdf.set(pdf.element('P'), 'Lang', pdf.text('en_US'))),
];
