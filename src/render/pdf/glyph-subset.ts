import type { TrueTypeFont } from '../../text/truetype.js';
import { copyGlyph } from './copy-glyph.js';
import { writeSfnt } from './write-sfnt.js';

/** What `maxp` says of hinting programs: where it begins and ends. */
const PROGRAM_LIMITS = { start: 16, end: 28 } as const;

/**
 * The part of a font that goes into a PDF. Each character has a glyph of its own, even where the font draws two alike:
 * space and no-break space are one glyph in most fonts, and a PDF keeps one character for a glyph, so the text read
 * back would have the wrong one. A character the font lacks gets its own copy of the box, which keeps its text. Hinting
 * stays out: it is two fifths of such a file, for screens coarser than any still sold.
 */
export class GlyphSubset {
  readonly #font: TrueTypeFont;
  /** The font's glyph number behind each new number; 0 is the box for missing glyphs. */
  readonly #glyphs: number[] = [0];
  readonly #byCharacter = new Map<number, number>();
  readonly #byGlyph = new Map<number, number>();

  constructor(font: TrueTypeFont) {
    this.#font = font;
  }

  /** The number of a character's glyph in the new font. */
  includeGlyph(codePoint: number): number {
    const known = this.#byCharacter.get(codePoint);
    if (known !== undefined) return known;
    const fresh = this.#add(this.#font.glyph(codePoint));
    this.#byCharacter.set(codePoint, fresh);
    return fresh;
  }

  /** The new font file. */
  encode(): Uint8Array {
    const outlines = this.#outlines();
    const { glyf, loca } = joinOutlines(outlines);
    const tables = new Map<string, Uint8Array>([
      ['glyf', glyf],
      ['loca', loca],
      ['hmtx', this.#widths()],
      ['head', patched(this.#font.table('head'), (head) => head.setInt16(50, 1))],
      ['hhea', patched(this.#font.table('hhea'), (hhea) => hhea.setUint16(34, outlines.length))],
      ['maxp', limits(this.#font.table('maxp'), outlines.length)],
    ]);
    return writeSfnt(tables);
  }

  #add(glyph: number): number {
    const fresh = this.#glyphs.push(glyph) - 1;
    if (!this.#byGlyph.has(glyph)) this.#byGlyph.set(glyph, fresh);
    return fresh;
  }

  /** The outlines; copying a composite one adds its components to the end of the list being walked. */
  #outlines(): Uint8Array[] {
    const outlines: Uint8Array[] = [];
    for (const glyph of this.#glyphs) {
      outlines.push(copyGlyph(this.#font.outline(glyph), (part) => this.#byGlyph.get(part) ?? this.#add(part)));
    }
    return outlines;
  }

  #widths(): Uint8Array {
    const view = new DataView(new ArrayBuffer(4 * this.#glyphs.length));
    this.#glyphs.forEach((glyph, i) => {
      view.setUint16(4 * i, this.#font.advance(glyph));
      view.setInt16(4 * i + 2, this.#font.bearing(glyph));
    });
    return new Uint8Array(view.buffer);
  }
}

function joinOutlines(outlines: readonly Uint8Array[]): { glyf: Uint8Array; loca: Uint8Array } {
  const loca = new DataView(new ArrayBuffer(4 * (outlines.length + 1)));
  let end = 0;
  outlines.forEach((outline, i) => {
    end += (outline.length + 3) & ~3;
    loca.setUint32(4 * (i + 1), end);
  });
  const glyf = new Uint8Array(end);
  outlines.forEach((outline, i) => {
    glyf.set(outline, loca.getUint32(4 * i));
  });
  return { glyf, loca: new Uint8Array(loca.buffer) };
}

function limits(maxp: Uint8Array, count: number): Uint8Array {
  const copy = patched(maxp, (view) => view.setUint16(4, count));
  return copy.fill(0, PROGRAM_LIMITS.start, PROGRAM_LIMITS.end);
}

function patched(table: Uint8Array, patch: (view: DataView) => void): Uint8Array {
  const copy = new Uint8Array(table);
  patch(new DataView(copy.buffer));
  return copy;
}
