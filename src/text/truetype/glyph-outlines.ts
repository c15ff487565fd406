import type { FontTables } from './font-tables.js';

/** The entry of each glyph in `glyf`, found through `loca`; empty for a glyph without an outline. */
export function readGlyphOutlines(tables: FontTables, glyphCount: number): (glyph: number) => Uint8Array {
  const glyf = tables.get('glyf').bytes;
  const offsets = readOffsets(tables, glyphCount);
  return (glyph) => glyf.subarray(offsets[glyph] ?? 0, offsets[glyph + 1] ?? offsets[glyph] ?? 0);
}

function readOffsets(tables: FontTables, glyphCount: number): Uint32Array {
  const loca = tables.get('loca');
  const long = tables.get('head').int16(50) !== 0;
  const limit = tables.get('glyf').bytes.length;
  const offsets = new Uint32Array(glyphCount + 1);
  let last = 0;
  for (let glyph = 0; glyph <= glyphCount; glyph++) {
    const offset = long ? loca.uint32(4 * glyph) : 2 * loca.uint16(2 * glyph);
    if (offset < last || offset > limit) loca.refuse();
    offsets[glyph] = offset;
    last = offset;
  }
  return offsets;
}
