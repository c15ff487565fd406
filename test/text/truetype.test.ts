import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseTrueType, type TrueTypeFont } from '../../src/text/truetype.js';

const CUTS = ['Regular', 'Bold', 'Italic', 'BoldItalic'] as const;
const TABLES = ['OS/2', 'cmap', 'cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post', 'prep'];
const files = new Map(CUTS.map((cut) => [cut, bytesOf(cut)]));

function bytesOf(cut: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../fonts/Tinos-${cut}.ttf`, import.meta.url)));
}

function open(bytes: Uint8Array): TrueTypeFont {
  const font = parseTrueType(bytes);
  if ('problem' in font) throw new Error(JSON.stringify(font));
  return font;
}

const regular = open(files.get('Regular')!);
const code = (character: string) => character.codePointAt(0)!;
const advance = (font: TrueTypeFont, character: string) => font.advance(font.glyph(code(character)));

/** Every letter with a mark that Vietnamese has, in both cases. */
const MARKED = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ';
const LETTERS = [...(MARKED + MARKED.toUpperCase()).normalize('NFC')];

/** A font file of these tables, built independently of the project's own writer. */
function sfnt(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const bytes: number[] = [0, 1, 0, 0, 0, tables.size, 0, 0, 0, 0, 0, 0];
  const u32 = (n: number) => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];
  let offset = 12 + 16 * tables.size;
  for (const [tag, table] of tables) {
    bytes.push(...[...tag].map(code), 0, 0, 0, 0, ...u32(offset), ...u32(table.length));
    offset += table.length;
  }
  const file = new Uint8Array(offset);
  file.set(bytes);
  let at = bytes.length;
  for (const table of tables.values()) {
    file.set(table, at);
    at += table.length;
  }
  return file;
}

/** Tinos with some of its tables replaced or, given as undefined, left out. */
function changed(changes: Readonly<Record<string, Uint8Array | undefined>>): Uint8Array {
  const tables = new Map(TABLES.map((tag) => [tag, regular.table(tag)]));
  for (const [tag, table] of Object.entries(changes)) {
    if (table) tables.set(tag, table);
    else tables.delete(tag);
  }
  return sfnt(tables);
}

function patched(tag: string, ...patches: [offset: number, uint16: number][]): Uint8Array {
  const table = regular.table(tag).slice();
  for (const [offset, value] of patches) new DataView(table.buffer).setUint16(offset, value);
  return table;
}

function words(...numbers: number[]): Uint8Array {
  return Uint8Array.from(numbers.flatMap((n) => [(n >> 8) & 255, n & 255]));
}

describe('a font file', () => {
  test.each([
    ['Regular', 3209, false, 0, 940],
    ['Bold', 3210, false, 0, 940],
    ['Italic', 3209, true, -16.33, 940],
    ['BoldItalic', 3209, true, -16.33, 941],
  ] as const)('Tinos %s gives its measures', (cut, glyphCount, italic, italicAngle, xHeight) => {
    const font = open(files.get(cut)!);
    expect(font).toMatchObject({ postscriptName: `Tinos-${cut}`, glyphCount, italic, xHeight, capHeight: 1341 });
    expect(font).toMatchObject({ unitsPerEm: 2048, ascent: 1825, descent: -443, lineGap: 87, fixedPitch: false });
    expect(font).toMatchObject({ familyClass: 0, bbox: { minX: -1114, minY: -797, maxX: 5728, maxY: 2068 } });
    expect(font.italicAngle).toBeCloseTo(italicAngle, 2);
  });

  test.each([
    ['Regular', 'A', 722],
    ['Regular', 'm', 778],
    ['Regular', ' ', 250],
    ['Bold', 'A', 722],
    ['Bold', 'm', 833],
    ['Italic', 'A', 611],
    ['Italic', '@', 920],
    ['BoldItalic', 'A', 667],
    ['BoldItalic', 'm', 778],
  ] as const)('Tinos %s: %s is as wide as in Times', (cut, character, thousandths) => {
    expect(Math.round((advance(open(files.get(cut)!), character) * 1000) / 2048)).toBe(thousandths);
  });

  test.each(CUTS)('Tinos %s has every Vietnamese letter, as wide as the letter without its tone', (cut) => {
    const font = open(files.get(cut)!);
    for (const letter of LETTERS) {
      const toneless = letter
        .normalize('NFD')
        .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
        .normalize('NFC');
      expect(font.glyph(code(letter))).toBeGreaterThan(0);
      if (!/[iìíỉĩị]/i.test(letter)) expect([letter, advance(font, letter)]).toEqual([letter, advance(font, toneless)]);
    }
  });

  test('what it lacks is glyph 0, and glyphs that are not there are empty', () => {
    expect(regular.glyph(code('☐'))).toBe(0);
    expect(regular.glyph(0x1f600)).toBe(0);
    expect(regular.advance(99999)).toBe(0);
    expect(regular.bearing(-1)).toBe(0);
    expect(regular.outline(99999)).toHaveLength(0);
    expect(regular.outline(regular.glyph(code(' ')))).toHaveLength(0);
    expect(regular.table('none')).toHaveLength(0);
  });

  test('outlines are those of the file: A leans on two contours', () => {
    const outline = regular.outline(regular.glyph(code('A')));
    expect(new DataView(outline.buffer, outline.byteOffset).getInt16(0)).toBe(2);
    expect(regular.bearing(regular.glyph(code('A')))).toBe(
      new DataView(outline.buffer, outline.byteOffset).getInt16(2),
    );
  });
});

describe('other ways to write a font', () => {
  test('a map of format 12 reaches beyond the first 65,536 characters', () => {
    const header = words(0, 1, 3, 10, 0, 12, 12, 0, 0, 40, 0, 0, 0, 2);
    const cmap = Uint8Array.from([...header, ...words(0, 65, 0, 66, 0, 7), ...words(1, 0xf600, 1, 0xf601, 0, 9)]);
    const font = open(changed({ cmap }));
    expect([65, 66, 67, 0x1f600, 0x1f601, 0x1f602].map((c) => font.glyph(c))).toEqual([7, 8, 0, 9, 10, 0]);
  });

  test('a map of format 4 may list its glyphs one by one; a listed 0 stays 0', () => {
    const segments = [4, 38, 0, 4, 4, 1, 0, 66, 0xffff, 0, 65, 0xffff, 5, 1, 4, 0, 0, 20];
    const font = open(changed({ cmap: words(0, 1, 0, 3, 0, 12, ...segments) }));
    expect([64, 65, 66, 67].map((c) => font.glyph(c))).toEqual([0, 0, 25, 0]);
  });

  test('glyphs beyond the last width share it', () => {
    const hmtx = words(100, 1, 200, 2, ...Array(3207).fill(3));
    const font = open(changed({ hmtx, hhea: patched('hhea', [34, 2]) }));
    expect([0, 1, 2, 3208].map((glyph) => [font.advance(glyph), font.bearing(glyph)])).toEqual([
      [100, 1],
      [200, 2],
      [200, 3],
      [200, 3],
    ]);
  });

  test('glyphs may be found by half their offset', () => {
    const loca = words(0, 3, ...Array(3208).fill(5));
    const font = open(changed({ loca, head: patched('head', [50, 0]) }));
    expect([0, 1, 2].map((glyph) => font.outline(glyph).length)).toEqual([6, 4, 0]);
  });

  test('the name may be a Macintosh one and holds nothing a PDF name must not', () => {
    const name = Uint8Array.from([...words(0, 1, 18, 1, 0, 0, 6, 9, 0), ...[...'A B/(c)#1'].map(code)]);
    expect(open(changed({ name })).postscriptName).toBe('ABc1');
    expect(open(changed({ name: words(0, 0, 6) })).postscriptName).toBe('Unnamed');
  });

  test('an old OS/2 table says nothing of heights', () => {
    const font = open(changed({ 'OS/2': patched('OS/2', [0, 1]).subarray(0, 78) }));
    expect([font.capHeight, font.xHeight]).toEqual([0, 0]);
  });

  test('it may lie anywhere in its buffer', () => {
    const shifted = new Uint8Array(files.get('Regular')!.length + 3);
    shifted.set(files.get('Regular')!, 3);
    expect(open(shifted.subarray(3)).glyph(65)).toBe(regular.glyph(65));
  });
});

describe('a file that is none or is damaged', () => {
  test.each([
    ['nothing', ''],
    ['text', 'Không phải phông chữ'],
    ['a CFF font', 'OTTO\0\x01'],
  ])('%s is no TrueType font', (_, content) => {
    expect(parseTrueType(new TextEncoder().encode(content))).toEqual({ problem: 'notTrueType' });
  });

  test.each(['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post'])('without %s', (table) => {
    expect(parseTrueType(changed({ [table]: undefined }))).toEqual({ problem: 'brokenTable', table });
  });

  test.each(['OS/2', 'cmap', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post'])('with %s cut short', (table) => {
    const short = regular.table(table).subarray(0, 5);
    expect(parseTrueType(changed({ [table]: short }))).toEqual({ problem: 'brokenTable', table });
  });

  test.each([
    ['head', [18, 0]],
    ['maxp', [4, 0]],
    ['hhea', [34, 0]],
    ['loca', [0, 0xffff]],
    ['cmap', [2, 0]],
  ] as const)('%s saying what cannot be', (table, [offset, value]) => {
    expect(parseTrueType(changed({ [table]: patched(table, [offset, value]) }))).toEqual({
      problem: 'brokenTable',
      table,
    });
  });

  test('a hinting table that reaches past the end of the file', () => {
    const file = changed({});
    expect(parseTrueType(file.subarray(0, file.length - 1))).toEqual({ problem: 'brokenTable', table: 'prep' });
  });

  test('any damage gives a font or a problem, never an exception', () => {
    const file = files.get('Regular')!;
    const directory = 12 + 16 * new DataView(file.buffer).getUint16(4);
    const tables = TABLES.filter((tag) => tag !== 'glyf').map((tag) => regular.table(tag));
    const inDirectory = fc.nat({ max: directory - 1 });
    const inTable = fc
      .constantFrom(...tables)
      .chain((t) => fc.nat({ max: Math.min(t.length, 600) - 1 }).map((i) => t.byteOffset + i));
    const flips = fc.array(fc.tuple(fc.oneof(inDirectory, inTable), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(flips, fc.option(fc.nat({ max: file.length })), (bytes, length) => {
        const damaged = file.slice(0, length ?? file.length);
        for (const [at, value] of bytes) if (at < damaged.length) damaged[at] = value;
        const font = parseTrueType(damaged);
        if ('problem' in font) return;
        for (let c = 32; c < 0x1f00; c += 7) {
          const glyph = font.glyph(c);
          expect(glyph).toBeLessThan(font.glyphCount);
          expect(font.advance(glyph) + font.bearing(glyph) + font.outline(glyph).length).not.toBeNaN();
        }
      }),
      { numRuns: 300 },
    );
  });
});
