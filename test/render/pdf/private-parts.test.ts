import { describe, expect, test } from '@jest/globals';
import { unzlibSync } from 'fflate';
import PDFDocument from 'pdfkit';
import {
  collectBytes,
  deflate,
  dropOwnMetadata,
  formFields,
  openBookmark,
  setContentKey,
  setStructure,
  takeNumbers,
  Written,
  writeObject,
} from '../../../src/render/pdf/private-parts.js';
import { latin1, PdfFile } from './pdf-file.js';
import { Reference } from './pdf-syntax.js';

/**
 * Each group of tests says: the part is still there and does what we need, and the limit it gets around is still there. When
 * one fails after an update of pdfkit, look at private-parts.ts.
 */
function open(): PDFKit.PDFDocument {
  return new PDFDocument({ font: '', subset: 'PDF/A-2a', pdfVersion: '1.7', tagged: true, info: { Title: 'A & B' } });
}

/** Ends a document as pdfkit means it to be: as a stream. */
function streamed(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(Uint8Array.from(chunks.flatMap((chunk) => [...chunk]))));
    pdf.end();
  });
}

const close = async (pdf: PDFKit.PDFDocument) => new PdfFile(await streamed(pdf));

function metadata(file: PdfFile): string {
  return new TextDecoder().decode(file.stream(file.catalog.get('Metadata')));
}

describe('metadata', () => {
  test('can be replaced', async () => {
    const pdf = open();
    dropOwnMetadata(pdf);
    pdf.appendXML('<ours/>');
    const xml = metadata(await close(pdf));
    expect(xml).toContain('<ours/>');
    expect(xml).not.toContain('A & B');
    expect(xml.match(/<rdf:Description/g)).toHaveLength(1);
    expect(xml).toMatch(/<pdfaid:part>2<[\s\S]*<pdfaid:conformance>A</);
  });

  test('would be written without escaping', async () => {
    expect(metadata(await close(open()))).toContain('A & B');
  });
});

describe('the bytes', () => {
  const draw = (pdf: PDFKit.PDFDocument) => pdf.addContent('0 0 m 1 1 l S').addContent(new Uint8Array([10, 255, 10]));
  const options = {
    autoFirstPage: false,
    font: '',
    subset: 'PDF/A-2a',
    pdfVersion: '1.7',
    info: { Title: 'Đ' },
  } as const;
  const dated = { ...options, info: { ...options.info, CreationDate: new Date(0) } };

  test('are those of the stream, without waiting', async () => {
    const pdf = new PDFDocument(dated);
    const finish = collectBytes(pdf);
    draw(pdf.addPage());
    expect(latin1(finish())).toBe(latin1(await streamed(draw(new PDFDocument(dated).addPage()))));
  });

  test('are none while an object is open', () => {
    const pdf = new PDFDocument(dated);
    const finish = collectBytes(pdf);
    pdf.ref({});
    expect(finish).toThrow('1 objects');
  });
});

describe('text of ours', () => {
  test('stands in the file as it is, in an object of pdfkit’s or as one', async () => {
    const pdf = open();
    const inside = pdf.ref({ Type: 'Inside', A: new Written('<</B [1 2]>>') });
    inside.end(undefined);
    const first = takeNumbers(pdf, 2);
    writeObject(pdf, first + 1, `<</Type /Whole/Next ${inside.id} 0 R>>`);
    writeObject(pdf, first, '<</Type /First>>');
    const file = await close(pdf);
    expect(file.list(file.dictionary(file.ofType('Inside')[0]!.get('A')).get('B'))).toEqual([1, 2]);
    expect(file.ofType('Whole')[0]!.get('Next')).toEqual(new Reference(inside.id));
    expect(file.ofType('First')).toHaveLength(1);
  });

  test('would be taken to pieces', async () => {
    const pdf = open();
    pdf.ref({ Type: 'Inside', A: { text: '1' } }).end(undefined);
    const file = await close(pdf);
    expect(file.name(file.dictionary(file.ofType('Inside')[0]!.get('A')).get('text'))).toBe('1');
  });
});

describe('deflated bytes', () => {
  const bytes = new TextEncoder().encode('giao ước '.repeat(100));

  test('are smaller, come back, and go into a file as they are', async () => {
    const pdf = open();
    const packed = deflate(pdf, bytes);
    expect(packed.length).toBeLessThan(bytes.length / 5);
    expect(unzlibSync(packed)).toEqual(bytes);
    const reference = pdf.ref({ Filter: 'FlateDecode' });
    reference.end(packed);
    expect((await close(pdf)).stream(new Reference(reference.id))).toEqual(bytes);
  });

  test('are the document’s own matter: nothing of them stays in it', async () => {
    const pdf = open();
    deflate(pdf, bytes);
    expect(latin1(await streamed(pdf))).toMatch(/%%EOF\s*$/u);
  });
});

describe('the structure', () => {
  test('can be ours', async () => {
    const pdf = open();
    const element = takeNumbers(pdf, 1);
    pdf.addContent('/P <</MCID 0>> BDC EMC');
    setContentKey(pdf, 0);
    const { id } = pdf.page.dictionary;
    const root = pdf.getStructTreeRoot().id;
    writeObject(pdf, element, `<</S /P/P ${root} 0 R/Pg ${id} 0 R/K [0]>>`);
    setStructure(pdf, `${element} 0 R`, { text: `<</Nums [0 [${element} 0 R]]>>`, nextKey: 1 });
    const file = await close(pdf);
    const tree = file.dictionary(file.catalog.get('StructTreeRoot'));
    expect(file.list(tree.get('K'))).toEqual([new Reference(element)]);
    expect(file.list(file.dictionary(tree.get('ParentTree')).get('Nums'))).toEqual([0, [new Reference(element)]]);
    expect(tree.get('ParentTreeNextKey')).toBe(1);
    expect(file.dictionary(file.pages[0]).get('StructParents')).toBe(0);
    expect(file.name(file.dictionary(file.pages[0]).get('Tabs'))).toBe('S');
  });
});

describe('a form', () => {
  test('has our font and asks no viewer to draw its fields', async () => {
    const pdf = open();
    const reference = pdf.ref({ Type: 'Font' });
    const fields = formFields(pdf, { id: 'F7', reference });
    pdf.annotate(0, 0, 10, 10, { Subtype: 'Widget', FT: 'Sig', StructParent: 5 });
    fields.push(pdf.page.annotations.at(-1));
    reference.end(undefined);
    const file = await close(pdf);
    const form = file.dictionary(file.catalog.get('AcroForm'));
    expect([...file.dictionary(file.dictionary(form.get('DR')).get('Font'))]).toEqual([
      ['F7', new Reference(reference.id)],
    ]);
    expect(form.has('NeedAppearances')).toBe(false);
    expect(file.dictionary(file.list(form.get('Fields'))[0]).get('StructParent')).toBe(5);
  });

  test('would need a font of pdfkit’s', () => {
    expect(() => open().initForm()).toThrow('font');
  });
});

describe('the count of a bookmark', () => {
  const count = async (change: (root: PDFKit.PDFOutline) => void) => {
    const pdf = open();
    const options = { pageNumber: 0, top: 0, left: 0 };
    pdf.outline.addItem('1', options).addItem('1.1', options);
    change(pdf.outline);
    const file = await close(pdf);
    return file.dictionary(file.catalog.get('Outlines')).get('Count');
  };

  test('can be set', async () => {
    expect(await count((root) => openBookmark(root, 2))).toBe(2);
  });

  test('is otherwise missing', async () => {
    expect(await count(() => {})).toBeUndefined();
  });
});
