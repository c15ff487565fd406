import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GlyphSubset } from '../../../src/render/pdf/glyph-subset.js';
import { renderPdf } from '../../../src/render/pdf/render-pdf.js';
import { FontTables } from '../../../src/text/truetype/font-tables.js';
import { readGlyphOutlines } from '../../../src/text/truetype/glyph-outlines.js';
import { readGlyphWidths } from '../../../src/text/truetype/glyph-widths.js';
import { parseTrueType, type TrueTypeFont } from '../../../src/text/truetype.js';
import { pageContent, pageFonts } from './pdf-content.js';
import { PdfFile } from './pdf-file.js';
import { FONTS, fontBytes, paged, text, tree } from './sample.js';

const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const BASES = [...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY'];
const LETTERS = [...BASES.flatMap((base) => TONES.map((tone) => (base + tone).normalize('NFC'))), 'đ', 'Đ'];
const code = (character: string) => character.codePointAt(0)!;

/** An outline with its components put in, without hinting and padding, so that two fonts can be compared whatever their numbers. */
function drawing(outlineOf: (glyph: number) => Uint8Array, glyph: number): string {
  const bytes = outlineOf(glyph);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const parts: string[] = [];
  let at = 0;
  for (let more = bytes.length >= 10 && view.getInt16(0) < 0; more; ) {
    at ||= 10;
    const flags = view.getUint16(at);
    const end = at + 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
    parts.push(`${flags & ~0x100} ${bytes.subarray(at + 4, end)} (${drawing(outlineOf, view.getUint16(at + 2))})`);
    more = (flags & 0x20) !== 0;
    at = end;
  }
  if (parts.length > 0 || bytes.length === 0) return parts.join(' ');
  const program = 10 + 2 * view.getInt16(0);
  const points = bytes.subarray(program + 2 + view.getUint16(program));
  return [bytes.subarray(0, program).join(), points.join().replace(/(,0)+$/, '')].join(' ');
}

/** The font file made for these characters, opened. */
function subset(font: TrueTypeFont, characters: readonly string[]) {
  const made = new GlyphSubset(font);
  const numbers = characters.map((character) => made.includeGlyph(code(character)));
  const file = made.encode();
  const tables = FontTables.read(file)!;
  const count = tables.get('maxp').uint16(4);
  const widths = readGlyphWidths(tables.get('hmtx'), tables.get('hhea'), count);
  return { numbers, file, tables, count, widths, outline: readGlyphOutlines(tables, count) };
}

describe.each(['regular', 'bold', 'italic', 'boldItalic'] as const)('the subset of %s', (style) => {
  const font = FONTS[style];
  const { numbers, widths, outline, tables, count } = subset(font, LETTERS);
  const pairs = LETTERS.map((letter, i) => ({ letter, old: font.glyph(code(letter)), fresh: numbers[i]! }));

  test('numbers the characters in the order they come', () => {
    expect(numbers).toEqual(LETTERS.map((_, i) => i + 1));
  });

  test('draws every Vietnamese letter as the font does', () => {
    for (const { letter, old, fresh } of pairs)
      expect([letter, drawing(outline, fresh)]).toEqual([letter, drawing(font.outline, old)]);
    expect(new Set(pairs.map(({ fresh }) => drawing(outline, fresh))).size).toBe(LETTERS.length);
  });

  test('keeps widths and bearings', () => {
    for (const { old, fresh } of pairs) {
      expect(widths.advances[fresh]).toBe(font.advance(old));
      expect(widths.bearings[fresh]).toBe(font.bearing(old));
    }
  });

  test('begins with the box for missing glyphs, has the marks at its end and no hole', () => {
    expect(drawing(outline, 0)).toBe(drawing(font.outline, 0));
    expect(count).toBeGreaterThan(LETTERS.length);
    for (const tag of ['head', 'hhea', 'hmtx', 'loca', 'maxp'])
      expect([tag, tables.get(tag).broken]).toEqual([tag, false]);
  });

  test('leaves hinting out: no glyph has a program, and none is called for', () => {
    for (let glyph = 0; glyph < count; glyph++) {
      const bytes = outline(glyph);
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
      if (bytes.length > 0 && view.getInt16(0) >= 0) expect(view.getUint16(10 + 2 * view.getInt16(0))).toBe(0);
      if (bytes.length > 0 && view.getInt16(0) < 0) expect(view.getUint16(10) & 0x100).toBe(0);
    }
    for (const tag of ['cvt ', 'fpgm', 'prep']) expect(tables.get(tag).bytes).toHaveLength(0);
    expect(tables.get('maxp').bytes.slice(16, 28)).toEqual(new Uint8Array(12));
    expect(tables.get('maxp').bytes.slice(6, 16)).toEqual(new Uint8Array(font.table('maxp').slice(6, 16)));
  });
});

test('the same character has one number; characters the font draws alike have two', () => {
  const { numbers, count, outline } = subset(FONTS.regular, [' ', '\u00a0', ' ', '-', '\u00ad', '☐', '☑']);
  expect(FONTS.regular.glyph(0x20)).toBe(FONTS.regular.glyph(0xa0));
  expect(numbers).toEqual([1, 2, 1, 3, 4, 5, 6]);
  expect(count).toBe(7);
  expect(drawing(outline, 5)).toBe(drawing(outline, 0));
});

test('a glyph that is drawn by itself too is not copied again as a component', () => {
  const glyphs = (characters: readonly string[]) => subset(FONTS.regular, characters).count;
  expect(glyphs(['ế', 'e'])).toBe(glyphs(['ế']));
  expect(glyphs(['e', 'ế'])).toBe(glyphs(['ế']));
});

test('all checksums are right', () => {
  const { file } = subset(FONTS.regular, LETTERS);
  const view = new DataView(file.buffer);
  const sum = (from: number, to: number) => {
    let total = 0;
    for (let at = from; at < to; at += 4) total = (total + view.getUint32(at)) >>> 0;
    return total;
  };
  expect(sum(0, file.length)).toBe(0xb1b0afba);
  const headAdjustment = (record: number) =>
    view.getUint32(record) === 0x68656164 ? view.getUint32(view.getUint32(record + 8) + 8) : 0;
  for (let record = 12; record < 12 + 16 * view.getUint16(4); record += 16) {
    const from = view.getUint32(record + 8);
    const found = (sum(from, from + ((view.getUint32(record + 12) + 3) & ~3)) - headAdjustment(record)) >>> 0;
    expect(found).toBe(view.getUint32(record + 4));
  }
  expect([4, 6, 8, 10].map((at) => view.getUint16(at))).toEqual([6, 64, 2, 32]);
});

test('in the PDF, widths are the font’s and each code reads as its character, usual or not', async () => {
  const all = [...LETTERS, '(', ')', '\\', '\u00a0', '₫', 'Ω', 'π', '☐'];
  const file = new PdfFile(
    await renderPdf(paged(tree(['P']), [[text(0, 10, 90, all.join(''), { font: 'bold' })]]), FONTS),
  );
  const [font] = [...pageFonts(file, file.pages[0]!).values()];
  for (const letter of all) {
    const number = font!.characters.indexOf(letter);
    const glyph = FONTS.bold.glyph(code(letter));
    expect([letter, number]).toEqual([letter, expect.any(Number)]);
    expect(font!.widths[number]).toBeCloseTo((FONTS.bold.advance(glyph) * 1000) / 2048, 4);
  }
  expect(new Set(font!.characters).size).toBe(font!.characters.length);
  expect(pageContent(file, file.pages[0]!).texts[0]?.text).toBe(all.join(''));
});

test('a font damaged in its outlines still gives a file', () => {
  const bytes = fontBytes('regular');
  const start = FONTS.regular.outline(0).byteOffset;
  const flips = fc.array(fc.tuple(fc.nat({ max: 400_000 }), fc.nat({ max: 255 })), {
    minLength: 2000,
    maxLength: 4000,
  });
  fc.assert(
    fc.property(flips, (changes) => {
      const damaged = bytes.slice();
      for (const [at, value] of changes) damaged[start + at] = value;
      const font = parseTrueType(damaged);
      if ('problem' in font) throw new Error('only outlines were touched');
      expect(subset(font, LETTERS).tables.get('loca').broken).toBe(false);
    }),
    { numRuns: 20 },
  );
});
