import type { EditedPdf } from '../edited-pdf.js';
import { type Broken, edited } from './broken.js';

/** Draws more on the first page, as page furniture. */
const drawMore = (operators: string) => (pdf: EditedPdf) =>
  pdf.draw(0, (content) => `${content}\n/Artifact BMC ${operators} EMC`);

/** An image of one point, used on the first page. */
function addImage(pdf: EditedPdf, entries: Record<string, unknown>): void {
  const image = {
    Type: 'XObject',
    Subtype: 'Image',
    Width: 1,
    Height: 1,
    BitsPerComponent: 8,
    ColorSpace: 'DeviceGray',
  };
  const page = pdf.pages[0]!;
  pdf.set(pdf.at(page, 'Resources'), 'XObject', { Im: pdf.addStream('\0', { ...image, ...entries }) });
  drawMore('/Im Do')(pdf);
}

function addState(pdf: EditedPdf, entries: Record<string, unknown>): void {
  pdf.set(pdf.at(pdf.pages[0]!, 'Resources'), 'ExtGState', { Gs: { Type: 'ExtGState', ...entries } });
  drawMore('/Gs gs')(pdf);
}

/** Spoiled in what is drawn. */
export const BROKEN_GRAPHICS: readonly Broken[] = [
  edited('no-output-intent', 'left out', (pdf) => pdf.drop(pdf.catalog, 'OutputIntents')),
  edited('no-output-intent', 'for a printer', (pdf) => pdf.set(pdf.ofType('OutputIntent')[0]!, 'S', 'GTS_PDFX')),
  edited('colour-profile', 'left out', (pdf) => pdf.drop(pdf.ofType('OutputIntent')[0]!, 'DestOutputProfile')),
  edited('colour-profile', 'of inks', (pdf) =>
    pdf.rewrite(pdf.ofType('OutputIntent')[0]!, 'DestOutputProfile', (icc) => icc.replace('RGB ', 'CMYK')),
  ),
  edited('other-colour', 'of a line', drawMore('0 0 0 1 K 10 10 m 20 20 l S')),
  edited('other-colour', 'of text', drawMore('0 0 0 1 k')),
  edited('other-colour', 'by name', drawMore('/DeviceCMYK cs')),
  edited('other-colour', 'of an image', (pdf) => addImage(pdf, { ColorSpace: 'DeviceCMYK' })),
  edited('other-colour', 'of an image in the content', drawMore('BI /W 1 /H 1 /BPC 8 /CS /CMYK ID abcd EI')),
  edited('other-colour', 'behind a colour’s name', (pdf) =>
    pdf.set(pdf.at(pdf.pages[0]!, 'Resources'), 'ColorSpace', {
      Cs: ['Separation', 'Black', 'DeviceCMYK', pdf.add({})],
    }),
  ),
  edited('unknown-operator', 'a word', drawMore('moveto')),
  edited('unreadable-content', 'packed wrongly', (pdf) =>
    pdf.set(pdf.pages[1]!, 'Contents', pdf.addStream('không phải zlib', { Filter: 'FlateDecode' })),
  ),
  edited('transfer-function', 'TR', (pdf) => addState(pdf, { TR: 'Identity' })),
  edited('transfer-function', 'TR2', (pdf) => addState(pdf, { TR2: 'Identity' })),
  edited('blend-mode', 'unheard of', (pdf) => addState(pdf, { BM: 'Sparkle' })),
  edited('interpolated', 'an image', (pdf) => addImage(pdf, { Interpolate: true })),
  edited('interpolated', 'an image with another', (pdf) => addImage(pdf, { Alternates: [] })),
  edited('interpolated', 'an image in the content', drawMore('BI /W 1 /H 1 /BPC 8 /CS /G /I true ID a EI')),
  edited('postscript', 'a program', (pdf) => {
    pdf.addStream('showpage', { Type: 'XObject', Subtype: 'PS' });
  }),
  edited('postscript', 'a page of another file', (pdf) => {
    pdf.addStream('', { Type: 'XObject', Subtype: 'Form', Ref: {} });
  }),
];
