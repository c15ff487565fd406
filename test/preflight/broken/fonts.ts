import { PDFArray, PDFDict, PDFNumber } from '@cantoo/pdf-lib';
import type { EditedPdf } from '../edited-pdf.js';
import { type Broken, edited } from './broken.js';

/** The code of a letter that the sample's pages show. */
const LETTER = 'A'.charCodeAt(0) - 0x1f;
const HEX = LETTER.toString(16).padStart(4, '0');

/** The composite font the first text is written in, the font with its glyphs, and what describes it. */
function fontOf(pdf: EditedPdf): { readonly font: PDFDict; readonly glyphs: PDFDict; readonly descriptor: PDFDict } {
  const fonts = pdf.at(pdf.pages[0]!, 'Resources', 'Font');
  const font = fonts.lookup(fonts.keys()[0]!, PDFDict);
  const glyphs = pdf.list(font, 'DescendantFonts').lookup(0, PDFDict);
  return { font, glyphs, descriptor: pdf.at(glyphs, 'FontDescriptor') };
}

/** Shows these characters at the first text of the page, as part of it. */
const showFirst = (codes: string) => (pdf: EditedPdf) =>
  pdf.draw(0, (content) => content.replace(/\((?:\\.|[^\\)])*\) Tj/su, `<${codes}> Tj`));

/** Draws a character with another glyph; all others stay as they are. */
function mapGlyph(pdf: EditedPdf, character: number, glyph: number): void {
  const glyphs = Array.from({ length: 300 }, (_, i) => (i === character ? glyph : i));
  const map = glyphs.map((each) => String.fromCharCode(each >> 8, each & 255)).join('');
  const bytes = Uint8Array.from(map, (byte) => byte.charCodeAt(0));
  pdf.set(fontOf(pdf).glyphs, 'CIDToGIDMap', pdf.addStream(bytes));
}

/** Numbers in a list, the width of each character from the first. */
function widths(pdf: EditedPdf): PDFArray {
  return pdf.list(fontOf(pdf).glyphs, 'W').lookup(1, PDFArray);
}

/** Spoiled in their fonts. */
export const BROKEN_FONTS: readonly Broken[] = [
  edited('font-not-embedded', 'Helvetica', (pdf) => {
    const helvetica = pdf.add({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', Encoding: 'WinAnsiEncoding' });
    pdf.set(pdf.at(pdf.pages[0]!, 'Resources', 'Font'), 'He', helvetica);
    pdf.draw(0, (content) => `${content}\n/Artifact BMC BT /He 12 Tf (chu) Tj ET EMC`);
  }),
  edited('font-not-embedded', 'no font at all', (pdf) =>
    pdf.draw(0, (content) => `${content}\n/Artifact BMC BT /None 12 Tf (chu) Tj ET EMC`),
  ),
  edited('font-not-embedded', 'taken out', (pdf) => pdf.drop(fontOf(pdf).descriptor, 'FontFile2')),
  edited('font-damaged', 'cut', (pdf) =>
    pdf.rewrite(fontOf(pdf).descriptor, 'FontFile2', (font) => font.slice(0, 200)),
  ),
  edited('glyph-not-embedded', 'beyond the last', (pdf) => mapGlyph(pdf, LETTER, 0x1fff)),
  edited('glyph-list', 'one glyph short', (pdf) => {
    pdf.set(fontOf(pdf).descriptor, 'CIDSet', pdf.addStream('\u00ff'));
  }),
  edited('glyph-map', 'left out', (pdf) => pdf.drop(fontOf(pdf).glyphs, 'CIDToGIDMap')),
  edited('glyph-width', 'of one letter', (pdf) =>
    widths(pdf).set(LETTER, PDFNumber.of(widths(pdf).lookup(LETTER, PDFNumber).asNumber() + 2)),
  ),
  edited('glyph-width', 'of all, unstated', (pdf) => pdf.drop(fontOf(pdf).glyphs, 'W')),
  edited('missing-glyph', 'shown', showFirst('000100000002')),
  edited('missing-glyph', 'by a map of glyphs', (pdf) => mapGlyph(pdf, LETTER, 0)),
  edited('no-unicode-map', 'left out', (pdf) => pdf.drop(fontOf(pdf).font, 'ToUnicode')),
  edited('no-unicode-map', 'packed wrongly', (pdf) =>
    pdf.set(fontOf(pdf).font, 'ToUnicode', pdf.addStream('x', { Filter: 'FlateDecode' })),
  ),
  edited('unicode-value', 'without letters', (pdf) =>
    pdf.rewrite(fontOf(pdf).font, 'ToUnicode', () => '1 beginbfchar <0000> <0041> endbfchar'),
  ),
  edited('unicode-value', 'of one letter 0', (pdf) =>
    pdf.rewrite(fontOf(pdf).font, 'ToUnicode', (map) =>
      map.replace('endbfrange', `<${HEX}> <${HEX}> <0000> endbfrange`),
    ),
  ),
];
