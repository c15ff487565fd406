import type { TrueTypeFont } from '../../text/truetype.js';
import { GlyphSubset } from './glyph-subset.js';
import { unicodeMap } from './unicode-map.js';

/** A part of a font, ready to stand in any PDF as it is. */
export interface FontCut {
  /** The font's name behind six letters that only this cut has. */
  readonly name: string;
  readonly program: PackedBytes;
  readonly toUnicode: PackedBytes;
  /** Widths of the codes from 0, in thousandths, as PDF writes a list. */
  readonly widths: string;
}

/** Bytes deflated, and how many they were. */
export interface PackedBytes {
  readonly bytes: Uint8Array;
  readonly length: number;
}

const LETTERS = 26;

/** Cuts a font down to these characters; their codes count from 1 in this order. */
export function cutFont(
  font: TrueTypeFont,
  characters: readonly number[],
  deflate: (bytes: Uint8Array) => Uint8Array,
): FontCut {
  const subset = new GlyphSubset(font);
  for (const character of characters) subset.includeGlyph(character);
  const program = subset.encode();
  const pack = (bytes: Uint8Array) => ({ bytes: deflate(bytes), length: bytes.length });
  return {
    name: `${mark(program)}+${font.postscriptName}`,
    program: pack(program),
    toUnicode: pack(new TextEncoder().encode(unicodeMap(characters))),
    widths: widths(font, characters),
  };
}

function widths(font: TrueTypeFont, characters: readonly number[]): string {
  const glyphs = [0, ...characters.map((character) => font.glyph(character))];
  const scale = 1000 / font.unitsPerEm;
  return `[${glyphs.map((glyph) => Math.round(font.advance(glyph) * scale * 1e5) / 1e5).join(' ')}]`;
}

/** Six letters out of all bytes of a font file, whose length is a multiple of four. */
function mark(program: Uint8Array): string {
  const view = new DataView(program.buffer);
  let sum = 0;
  for (let at = 0; at < program.length; at += 4) sum = (Math.imul(sum, 31) + view.getUint32(at)) >>> 0;
  let letters = '';
  for (let i = 0; i < 6; i++) {
    letters += String.fromCharCode(0x41 + (sum % LETTERS));
    sum = Math.floor(sum / LETTERS);
  }
  return letters;
}
