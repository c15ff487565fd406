import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import type { DocumentMeta } from '../../../src/blocks/types.js';
import { documentMetadata } from '../../../src/render/pdf/metadata.js';
import { renderPdf } from '../../../src/render/pdf/render-pdf.js';
import { PdfFile } from './pdf-file.js';
import { textOf } from './pdf-syntax.js';
import { FONTS, sampleDocument } from './sample.js';

const sample = sampleDocument();
const file = new PdfFile(await renderPdf(sample, FONTS));
const xmp = new TextDecoder().decode(file.stream(file.catalog.get('Metadata')));

/** Texts of an XML document by the name of the element they stand in; fails when it is not well-formed. */
function read(xml: string): Map<string, string> {
  const parser = new SaxesParser({ xmlns: true });
  const open: string[] = [];
  const texts = new Map<string, string>();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => open.push(name));
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    const path = open.filter((name) => !/^(rdf|x):/.test(name)).join('/');
    if (text.trim()) texts.set(path, (texts.get(path) ?? '') + text);
  });
  parser.write(xml).close();
  return texts;
}

test('the metadata claim PDF/A-2a and PDF/UA-1 and carry title, author and subject', () => {
  const facts = read(xmp);
  expect(Object.fromEntries([...facts].filter(([path]) => !path.startsWith('pdfaExtension')))).toEqual({
    'pdfaid:part': '2',
    'pdfaid:conformance': 'A',
    'pdfuaid:part': '1',
    'xmp:CreateDate': '2000-01-01T00:00:00Z',
    'xmp:CreatorTool': 'thidua',
    'pdf:Producer': 'PDFKit',
    'dc:format': 'application/pdf',
    'dc:language': 'vi-VN',
    'dc:title': sample.meta.title,
    'dc:creator': sample.meta.author,
    'dc:description': sample.meta.subject,
  });
  expect(facts.get('pdfaExtension:schemas/pdfaSchema:namespaceURI')).toBe('http://www.aiim.org/pdfua/ns/id/');
});

test('the old information dictionary says the same', () => {
  const info = Object.fromEntries([...file.info].map(([key, value]) => [key, textOf(file.value(value))]));
  expect(info).toEqual({
    Title: sample.meta.title,
    Author: sample.meta.author,
    Subject: sample.meta.subject,
    Creator: 'thidua',
    Producer: 'PDFKit',
    CreationDate: 'D:20000101000000Z',
  });
});

test('any title gives well-formed metadata, without the characters XML cannot hold', () => {
  const frame = (xml: string) => `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${xml}</rdf:RDF>`;
  const isText = (c: number) => c === 9 || c === 10 || (c >= 32 && c < 0xfffe) || c >= 0x10000;
  fc.assert(
    fc.property(
      fc.string({ unit: fc.oneof(fc.constantFrom('&', '<', ']]>', '\0', '\ufffe'), fc.string({ unit: 'binary' })) }),
      (wild) => {
        const title = wild.replaceAll('\r', '');
        const meta: DocumentMeta = { title, subject: title, author: title, language: 'vi-VN' };
        const kept = [...title].filter((character) => isText(character.codePointAt(0)!)).join('');
        expect((read(frame(documentMetadata(meta).xmp)).get('dc:title') ?? '').trim()).toBe(kept.trim());
      },
    ),
  );
});
