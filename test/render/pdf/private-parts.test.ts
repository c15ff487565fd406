import { describe, expect, test } from '@jest/globals';
import PDFDocument from 'pdfkit';
import { collectBytes } from '../../../src/render/pdf/collect-bytes.js';
import { pdfkitFont } from '../../../src/render/pdf/pdfkit-font.js';
import {
  addCellAttributes,
  dropOwnMetadata,
  embeddedFont,
  openBookmark,
  useOnPage,
} from '../../../src/render/pdf/private-parts.js';
import { latin1, PdfFile } from './pdf-file.js';
import { printStructure, structureOf } from './pdf-structure.js';
import { FONTS } from './sample.js';

/**
 * Each pair of tests says: the part is still there and does what we need, and the limit it gets around is still there. When
 * one fails after an update of pdfkit, look at private-parts.ts.
 */
function open(): PDFKit.PDFDocument {
  return new PDFDocument({ font: '', subset: 'PDF/A-2a', pdfVersion: '1.7', tagged: true, info: { Title: 'A & B' } });
}

async function close(pdf: PDFKit.PDFDocument): Promise<PdfFile> {
  const bytes = collectBytes(pdf);
  pdf.end();
  return new PdfFile(await bytes);
}

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

describe('the embedded font', () => {
  test('gives its name and codes, and can be put on a page', async () => {
    const pdf = open();
    pdf.registerFont('regular', pdfkitFont(FONTS.regular));
    const font = embeddedFont(pdf, 'regular');
    expect(font.id).toBe('F1');
    expect(['a', 'b', 'a'].map((character) => font.encode(character)[0])).toEqual([['0001'], ['0002'], ['0001']]);
    useOnPage(pdf, font);
    useOnPage(pdf, font);
    const file = await close(pdf);
    const resources = file.dictionary(file.dictionary(file.pages[0]).get('Resources'));
    expect([...file.dictionary(resources.get('Font')).keys()]).toEqual(['F1']);
    expect(file.ofType('FontDescriptor')).toHaveLength(1);
  });

  test('drawn by text() and justified would lose its spaces', async () => {
    const pdf = open();
    pdf.registerFont('regular', pdfkitFont(FONTS.regular));
    pdf.font('regular').text('a b c '.repeat(60), 72, 72, { align: 'justify', width: 300 });
    const file = await close(pdf);
    const content = latin1(file.stream(file.dictionary(file.pages[0]).get('Contents')));
    const space = embeddedFont(pdf, 'regular').encode(' ')[0][0]!;
    const justified = [...content.matchAll(/\[(.*)\] TJ/g)].map(([, shown]) => shown!)[0]!;
    expect(justified).not.toContain(space);
  });
});

describe('attributes of a cell', () => {
  const withCell = async (change: (cell: PDFKit.PDFStructureElement) => void) => {
    const pdf = open();
    const cell = pdf.struct('TH', { scope: 'Column' });
    change(cell);
    pdf.addStructure(cell);
    return printStructure(structureOf(await close(pdf)));
  };

  test('can be added to those pdfkit sets', async () => {
    expect(await withCell((cell) => addCellAttributes(cell, { ColSpan: 2 }))).toEqual([
      'TH O=Table Scope=Column ColSpan=2',
    ]);
  });

  test('are otherwise the scope alone', async () => {
    expect(await withCell(() => {})).toEqual(['TH O=Table Scope=Column']);
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
