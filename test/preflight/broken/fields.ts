import { type PDFDict, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import type { EditedPdf } from '../edited-pdf.js';
import { type Broken, edited } from './broken.js';

const field = (pdf: EditedPdf): PDFDict => pdf.ofType('Annot')[0]!;
const form = (pdf: EditedPdf): PDFDict => pdf.at(pdf.catalog, 'AcroForm');

/** A note of some kind on the second page, tagged as an element of this type, with all it needs. */
function addNote(pdf: EditedPdf, kind: string, role: string, more: Record<string, unknown> = {}): PDFDict {
  const page = pdf.pages[1]!;
  const look = pdf.addStream('', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 9, 9] });
  const words = { Contents: pdf.text('Ghi chú'), P: pdf.refOf(page), F: 4, StructParent: 99 };
  const note = pdf.add({ Type: 'Annot', Subtype: kind, Rect: [9, 9, 18, 18], AP: { N: look }, ...words, ...more });
  pdf.list(page, 'Annots').push(note);
  const parent = pdf.element('Document');
  const kid = pdf.object({ Type: 'OBJR', Obj: note, Pg: pdf.refOf(page) });
  const element = pdf.add({ S: role, P: pdf.refOf(parent), K: [kid] });
  pdf.list(parent, 'K').push(element);
  const numbers = pdf.list(pdf.at(pdf.catalog, 'StructTreeRoot', 'ParentTree'), 'Nums');
  numbers.push(PDFNumber.of(99));
  numbers.push(element);
  return pdf.ofType('Annot').at(-1)!;
}

const script = { S: 'JavaScript', JS: PDFString.of('app.alert(1)') };

/** Spoiled in their fields, links, notes and actions. */
export const BROKEN_FIELDS: readonly Broken[] = [
  edited('annotation-type', 'a film', (pdf) => addNote(pdf, 'Movie', 'Annot')),
  edited('annotation-flags', 'not printed', (pdf) => pdf.set(field(pdf), 'F', 0)),
  edited('annotation-flags', 'none', (pdf) => pdf.drop(field(pdf), 'F')),
  edited('annotation-flags', 'hidden', (pdf) => pdf.set(field(pdf), 'F', 6)),
  edited('annotation-look', 'none', (pdf) => pdf.drop(field(pdf), 'AP')),
  edited('annotation-look', 'one for the mouse too', (pdf) => {
    pdf.set(pdf.at(field(pdf), 'AP'), 'R', pdf.addStream('', { Subtype: 'Form', BBox: [0, 0, 1, 1] }));
  }),
  edited('annotation-look', 'no stream', (pdf) => pdf.set(pdf.at(field(pdf), 'AP'), 'N', { Subtype: 'Form' })),
  edited('annotation-untagged', 'in a paragraph', (pdf) => addNote(pdf, 'Stamp', 'P')),
  edited('annotation-unnamed', 'without words', (pdf) => pdf.drop(addNote(pdf, 'Stamp', 'Annot'), 'Contents')),
  edited('need-appearances', 'asked for', (pdf) => pdf.set(form(pdf), 'NeedAppearances', true)),
  edited('field-action', 'when it is pressed', (pdf) =>
    pdf.set(field(pdf), 'A', { S: 'URI', URI: PDFString.of('a:b') }),
  ),
  edited('field-action', 'when it is left', (pdf) => pdf.set(field(pdf), 'AA', {})),
  edited('xfa', 'empty', (pdf) => pdf.set(form(pdf), 'XFA', [])),
  edited('needs-rendering', 'said so', (pdf) => pdf.set(pdf.catalog, 'NeedsRendering', true)),
  edited('field-unlisted', 'no form', (pdf) => pdf.drop(pdf.catalog, 'AcroForm')),
  edited('field-unlisted', 'not in the form', (pdf) => pdf.list(form(pdf), 'Fields').remove(0)),
  edited('field-name', 'none', (pdf) => pdf.drop(field(pdf), 'T')),
  edited('field-name', 'that of another', (pdf) => pdf.set(field(pdf), 'T', PDFString.of('ky-so-1'))),
  edited('signature-range', 'not from the start', (pdf) => {
    const signature = { Type: 'Sig', ByteRange: [1, 2, 3, 4], Contents: pdf.text('x') };
    pdf.set(field(pdf), 'V', pdf.add(signature));
  }),
  edited('field-untagged', 'in a paragraph', (pdf) => pdf.set(pdf.element('Form'), 'S', 'P')),
  edited('field-crowded', 'two in one', (pdf) => {
    const [first, second] = pdf.elements('Form');
    pdf.list(first!, 'K').push(pdf.list(second!, 'K').get(0));
    pdf.set(second!, 'K', []);
    const numbers = pdf.list(pdf.at(pdf.catalog, 'StructTreeRoot', 'ParentTree'), 'Nums');
    numbers.set(7, pdf.refOf(first!));
  }),
  edited('field-unnamed', 'no tooltip', (pdf) => pdf.drop(field(pdf), 'TU')),
  edited('link-untagged', 'as a note', (pdf) => addNote(pdf, 'Link', 'Annot')),
  edited('link-unnamed', 'without words', (pdf) => pdf.drop(addNote(pdf, 'Link', 'Link'), 'Contents')),
  edited('tab-order', 'as the page is drawn', (pdf) => pdf.set(pdf.pages[1]!, 'Tabs', 'C')),
  edited('action', 'JavaScript on opening', (pdf) => pdf.set(pdf.catalog, 'OpenAction', script)),
  edited('action', 'JavaScript by name', (pdf) =>
    pdf.set(pdf.at(pdf.catalog, 'Names'), 'JavaScript', { Names: [PDFString.of('a'), script] }),
  ),
  edited('action', 'a program', (pdf) => pdf.set(pdf.catalog, 'OpenAction', { S: 'Launch', F: PDFString.of('a.exe') })),
  edited('action', 'by a name of its own', (pdf) => pdf.set(pdf.catalog, 'OpenAction', { S: 'Named', N: 'Print' })),
  edited('additional-action', 'of the file', (pdf) => pdf.set(pdf.catalog, 'AA', {})),
  edited('additional-action', 'of a page', (pdf) => pdf.set(pdf.pages[0]!, 'AA', {})),
];

/** Files with more than usual that is right. */
export const SOUND_FIELDS: readonly (readonly [how: string, edit: (pdf: EditedPdf) => void])[] = [
  ['a stamp', (pdf) => addNote(pdf, 'Stamp', 'Annot')],
  ['a link', (pdf) => addNote(pdf, 'Link', 'Link')],
  [
    'a link that leads away',
    (pdf) => addNote(pdf, 'Link', 'Link', { A: { S: 'URI', URI: PDFString.of('https://a.vn') } }),
  ],
  [
    'a stamp described in the structure',
    (pdf) => {
      pdf.drop(addNote(pdf, 'Stamp', 'Annot'), 'Contents');
      pdf.set(pdf.element('Annot'), 'Alt', pdf.text('Dấu'));
    },
  ],
  [
    'a field whose words stand in the structure',
    (pdf) => {
      pdf.drop(field(pdf), 'TU');
      pdf.set(pdf.element('Form'), 'Alt', pdf.text('Chữ ký'));
    },
  ],
  [
    'a field of no size without a look',
    (pdf) => {
      pdf.drop(field(pdf), 'AP');
      pdf.set(field(pdf), 'Rect', [0, 0, 0, 0]);
    },
  ],
];
