import type { TrueTypeFont } from '../../text/truetype.js';
import type { FontCut } from './font-cut.js';
import { fontDescriptor } from './font-descriptor.js';
import { Written } from './private-parts.js';

/** Writes the objects of a font, the last of them under a reference that pages hold already. */
export function embedFont(
  pdf: PDFKit.PDFDocument,
  font: TrueTypeFont,
  { name, program, toUnicode, widths }: FontCut,
  reference: PDFKit.PDFKitReference,
): void {
  const file = added(pdf, { Length1: program.length, Filter: 'FlateDecode' }, program.bytes);
  const descendant = added(pdf, {
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
    CIDToGIDMap: 'Identity',
    FontDescriptor: added(pdf, { ...fontDescriptor(font, name), FontFile2: file }),
    W: [0, new Written(widths)],
  });
  Object.assign(reference.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: added(pdf, { Filter: 'FlateDecode' }, toUnicode.bytes),
  });
  reference.end(undefined);
}

function added(pdf: PDFKit.PDFDocument, data: object, bytes?: Uint8Array): PDFKit.PDFKitReference {
  const reference = pdf.ref(data);
  reference.end(bytes);
  return reference;
}
