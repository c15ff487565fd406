import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createSignatureLines } from '../../../src/render/docx/signature-lines.js';
import { elementsOf, xmlTree } from '../../support/xml-tree.js';
import { openDocx } from './open-docx.js';
import { RICH, text } from './rich-document.js';

const signature = { id: 'so-a', label: 'Sở "A", Giám đốc, Ông A', name: 'Ông <A>', title: 'Giám đốc' };
const NAMESPACES = 'xmlns:w="w" xmlns:v="v" xmlns:o="o" xmlns:r="r"';

const room = (before: number, more = {}) => text('center', 'Ông A', { signature: { ...signature, ...more }, before });
const tree = (xml: string) => xmlTree(`<w:x ${NAMESPACES}>${xml}</w:x>`);

function sizeOf(xml: string): { readonly width: number; readonly height: number } {
  const style = elementsOf(tree(xml), 'v:shape')[0]?.attributes.style ?? '';
  const [, width, height] = /^width:([\d.]+)pt;height:([\d.]+)pt$/.exec(style) ?? [];
  return { width: Number(width), height: Number(height) };
}

describe('a line to sign in Word', () => {
  test('suggests who signs, and says so to who does not see it', () => {
    const [shape] = elementsOf(tree(createSignatureLines().next(room(79), 200)?.xml ?? ''), 'v:shape');
    expect(shape?.attributes.alt).toBe('Dòng chữ ký của Sở "A", Giám đốc, Ông A');
    expect(shape && elementsOf(shape, 'o:signatureline')[0]?.attributes).toMatchObject({
      issignatureline: 't',
      'o:suggestedsigner': 'Ông <A>',
      'o:suggestedsigner2': 'Giám đốc',
      'o:suggestedsigneremail': '',
      id: expect.stringMatching(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/),
    });
  });

  test('fits into the room and the cell, with what is left above the name', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 2, max: 340, noNaN: true }),
        fc.double({ min: 20, max: 500, noNaN: true }),
        (space, cell) => {
          const filled = createSignatureLines().next(room(space), cell);
          const { width, height } = sizeOf(filled?.xml ?? '');
          expect(width).toBeLessThanOrEqual(cell);
          expect(height).toBeLessThan(space);
          expect(width / height).toBeCloseTo(2, 1);
          const left = filled?.before ?? -1;
          expect(left).toBeGreaterThanOrEqual(0);
          expect(Math.abs(space - (left + height))).toBeLessThan(0.3);
        },
      ),
    );
  });

  test('is as high as the room where the cell is wide enough', () => {
    expect(sizeOf(createSignatureLines().next(room(79), 200)?.xml ?? '').height).toBeCloseTo(78.75, 2);
    expect(sizeOf(createSignatureLines().next(room(79), 100)?.xml ?? '').height).toBe(50);
  });

  test('stands where someone signs and there is room', () => {
    const lines = createSignatureLines();
    expect(lines.next(text('center', 'A', { before: 79 }), 200)).toBeUndefined();
    expect(lines.next(room(0), 200)).toBeUndefined();
    expect(lines.count()).toBe(0);
  });

  test('stays with the name where the name stays with what follows', () => {
    const kept = (keepNext: boolean) =>
      elementsOf(tree(createSignatureLines().next({ ...room(79), keepNext }, 200)?.xml ?? ''), 'w:keepNext').length;
    expect([kept(true), kept(false)]).toEqual([1, 0]);
  });

  test('is another than all others, also of one signer, and the same in every run', () => {
    const make = () => {
      const lines = createSignatureLines();
      const xml = ['a', 'b', 'a'].map((id) => lines.next(room(79, { id }), 200)?.xml ?? '').join('');
      return { xml, count: lines.count() };
    };
    const { xml, count } = make();
    expect(make().xml).toBe(xml);
    expect(count).toBe(3);
    const values = (name: string) => elementsOf(tree(xml), name).map(({ attributes }) => attributes.id);
    expect(new Set(values('v:shape')).size).toBe(3);
    expect(new Set(values('o:signatureline')).size).toBe(3);
    expect(values('v:shapetype')).toHaveLength(1);
  });
});

describe('a document', () => {
  test('has lines in its rooms to sign and one picture for all of them when asked', async () => {
    const { root, parts } = await openDocx(RICH, { signatureLines: true });
    const body = root('word/document.xml');
    const rooms = elementsOf(body, 'w:tc').filter((cell) => elementsOf(cell, 'o:signatureline').length > 0);
    expect(rooms.map((cell) => cell.children.filter(({ name }) => name === 'w:p').length)).toEqual([2, 3]);
    const pictures = elementsOf(body, 'v:imagedata').map(({ attributes }) => attributes['r:id']);
    expect(pictures).toEqual(['rIdSignatureLine', 'rIdSignatureLine']);
    expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toEqual([
      'word/media/signature-line.emf',
    ]);
  });

  test('has neither when not asked', async () => {
    const { parts } = await openDocx(RICH);
    expect(Object.keys(parts).filter((name) => name.includes('media'))).toEqual([]);
    expect(Object.values(parts).filter((xml) => xml.includes('signatureline'))).toEqual([]);
  });

  test('gives the room away to the line', async () => {
    const rooms = async (signatureLines: boolean) => {
      const spaces = elementsOf((await openDocx(RICH, { signatureLines })).root('word/document.xml'), 'w:spacing');
      return spaces.filter(({ attributes }) => attributes['w:before'] === '1580').length;
    };
    expect(await rooms(false)).toBe(2);
    expect(await rooms(true)).toBe(0);
  });
});
