import { expect, test } from '@jest/globals';
import { readGlyphMap } from '../../src/preflight/fonts/glyph-map.js';
import { statedWidths } from '../../src/preflight/fonts/stated-widths.js';
import { readUnicodeMap } from '../../src/preflight/fonts/unicode-map.js';
import { PdfDictionary, type PdfValue } from '../../src/preflight/pdf/dictionary.js';

const list = (...items: PdfValue[]): PdfValue => ({ kind: 'list', items });
const dictionary = (entries: Readonly<Record<string, PdfValue>>) => new PdfDictionary(new Map(Object.entries(entries)));

function stream(data: string | Uint8Array): PdfDictionary {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  return new PdfDictionary(new Map(), { data: { raw: bytes, decoded: () => bytes } });
}

test('widths are stated one by one, for a range, or for all others', () => {
  const width = statedWidths(dictionary({ DW: 7, W: list(3, list(10, 20), 6, 8, 30, 9, list(40)) }));
  expect([2, 3, 4, 5, 6, 7, 8, 9, 10].map(width)).toEqual([7, 10, 20, 7, 30, 30, 30, 40, 7]);
  expect(statedWidths(dictionary({}))(1)).toBe(1000);
  expect(statedWidths(dictionary({ W: list(null, 1, 2) }))(1)).toBe(1000);
});

test('a font’s texts stand one by one or in ranges, listed or counted', () => {
  const font = dictionary({
    ToUnicode: stream(
      '2 beginbfchar <01> <0041> <0002> <00660069> endbfchar ' +
        '2 beginbfrange <03> <05> <0061> <06> <07> [<0110> <D83DDE00>] endbfrange',
    ),
  });
  expect([...(readUnicodeMap(font) ?? [])]).toEqual([
    [1, 'A'],
    [2, 'fi'],
    [3, 'a'],
    [4, 'b'],
    [5, 'c'],
    [6, 'Đ'],
    [7, '😀'],
  ]);
  expect(readUnicodeMap(dictionary({}))).toBeUndefined();
  const endless = dictionary({ ToUnicode: stream('1 beginbfrange <00> <FFFFFFFFFFFF> <0041> endbfrange') });
  expect(readUnicodeMap(endless)?.size).toBe(0x10000);
});

test('characters are glyphs of the same number, or as a table says', () => {
  expect(readGlyphMap(dictionary({ CIDToGIDMap: { kind: 'name', name: 'Identity' } }))?.(300)).toBe(300);
  const map = readGlyphMap(dictionary({ CIDToGIDMap: stream(Uint8Array.of(0, 0, 1, 2)) }));
  expect([map?.(1), map?.(2)]).toEqual([258, 0]);
  expect(readGlyphMap(dictionary({}))).toBeUndefined();
});
