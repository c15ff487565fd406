import type { FontStyle } from '../blocks/types.js';
import type { FontMetrics } from './fonts.js';
import { readCharacterMap } from './truetype/character-map.js';
import { FontTables } from './truetype/font-tables.js';
import { readGlyphOutlines } from './truetype/glyph-outlines.js';
import { readGlyphWidths } from './truetype/glyph-widths.js';
import { readPostscriptName } from './truetype/postscript-name.js';

/** A font file, opened: its measures, and what is needed to copy a part of it into a PDF. Lengths are font units. */
export interface TrueTypeFont extends FontMetrics {
  readonly postscriptName: string;
  readonly glyphCount: number;
  /** The box around all glyphs. */
  readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
  /** Height of a flat capital; 0 when the file does not say. */
  readonly capHeight: number;
  /** Height of a flat small letter; 0 when the file does not say. */
  readonly xHeight: number;
  /** Degrees, below zero when leaning to the right. */
  readonly italicAngle: number;
  readonly italic: boolean;
  readonly fixedPitch: boolean;
  /** `sFamilyClass` of OS/2: class in the high byte. */
  readonly familyClass: number;
  /** From the pen to the left edge of the glyph. */
  bearing(glyph: number): number;
  /** The glyph's entry in `glyf`; empty when it has no outline. */
  outline(glyph: number): Uint8Array;
  /** The bytes of a table; empty when the file lacks it. */
  table(tag: string): Uint8Array;
}

/** All four cuts of the typeface. */
export type TrueTypeFontSet = Readonly<Record<FontStyle, TrueTypeFont>>;

/** Why a font file cannot be used: it is something else, or a table is missing, cut short or cannot be true. */
export type FontProblem =
  | { readonly problem: 'notTrueType' }
  | { readonly problem: 'brokenTable'; readonly table: string };

const NEEDED = ['head', 'maxp', 'hhea', 'hmtx', 'cmap', 'glyf', 'loca', 'name', 'OS/2', 'post'] as const;
const HINTING = ['cvt ', 'fpgm', 'prep'] as const;

/** Opens a TrueType font file; `'problem' in result` tells a bad one. */
export function parseTrueType(bytes: Uint8Array): TrueTypeFont | FontProblem {
  const tables = FontTables.read(bytes);
  if (!tables) return { problem: 'notTrueType' };
  const font = readFont(tables);
  const table = brokenTable(tables);
  return table === undefined ? font : { problem: 'brokenTable', table };
}

function brokenTable(tables: FontTables): string | undefined {
  const missing = NEEDED.find((tag) => tables.get(tag).bytes.length === 0);
  return missing ?? [...NEEDED, ...HINTING].find((tag) => tables.get(tag).broken);
}

function readFont(tables: FontTables): TrueTypeFont {
  const glyphCount = readGlyphCount(tables);
  const { advances, bearings } = readGlyphWidths(tables.get('hmtx'), tables.get('hhea'), glyphCount);
  return {
    ...readHead(tables),
    ...readLineMeasures(tables),
    ...readStyle(tables),
    glyphCount,
    postscriptName: readPostscriptName(tables.get('name')),
    glyph: readCharacterMap(tables.get('cmap'), glyphCount),
    advance: (glyph) => advances[glyph] ?? 0,
    bearing: (glyph) => bearings[glyph] ?? 0,
    outline: readGlyphOutlines(tables, glyphCount),
    table: (tag) => tables.get(tag).bytes,
  };
}

function readGlyphCount(tables: FontTables): number {
  const maxp = tables.get('maxp');
  const count = maxp.uint16(4);
  if (count === 0) maxp.refuse();
  return count;
}

function readHead(tables: FontTables): Pick<TrueTypeFont, 'unitsPerEm' | 'bbox' | 'italic'> {
  const head = tables.get('head');
  const unitsPerEm = head.uint16(18);
  if (unitsPerEm < 16 || unitsPerEm > 16384) head.refuse();
  const bbox = { minX: head.int16(36), minY: head.int16(38), maxX: head.int16(40), maxY: head.int16(42) };
  return { unitsPerEm, bbox, italic: (head.uint16(44) & 2) !== 0 };
}

function readLineMeasures(tables: FontTables): Pick<TrueTypeFont, 'ascent' | 'descent' | 'lineGap'> {
  const hhea = tables.get('hhea');
  return { ascent: hhea.int16(4), descent: hhea.int16(6), lineGap: hhea.int16(8) };
}

function readStyle(
  tables: FontTables,
): Pick<TrueTypeFont, 'italicAngle' | 'fixedPitch' | 'familyClass' | 'capHeight' | 'xHeight'> {
  const post = tables.get('post');
  const os2 = tables.get('OS/2');
  const hasHeights = os2.uint16(0) >= 2;
  return {
    italicAngle: post.fixed(4),
    fixedPitch: post.uint32(12) !== 0,
    familyClass: os2.int16(30),
    xHeight: hasHeights ? os2.int16(86) : 0,
    capHeight: hasHeights ? os2.int16(88) : 0,
  };
}
