import type { TableReader } from './table-reader.js';

type SetGlyph = (codePoint: number, glyph: number) => void;

const MAX_CODE_POINT = 0x10ffff;

/** The glyph of each character, from the font's Unicode map (formats 4 and 12). */
export function readCharacterMap(cmap: TableReader, glyphCount: number): (codePoint: number) => number {
  const basic = new Uint16Array(0x10000);
  const beyond = new Map<number, number>();
  readSubtable(cmap, (codePoint, glyph) => {
    if (glyph === 0 || glyph >= glyphCount) return;
    if (codePoint < basic.length) basic[codePoint] = glyph;
    else beyond.set(codePoint, glyph);
  });
  return (codePoint) => basic[codePoint] ?? beyond.get(codePoint) ?? 0;
}

function readSubtable(cmap: TableReader, set: SetGlyph): void {
  const offsets = unicodeOffsets(cmap);
  const full = offsets.find((offset) => cmap.uint16(offset) === 12);
  const basic = offsets.find((offset) => cmap.uint16(offset) === 4);
  if (full !== undefined) readGroups(cmap, full, set);
  else if (basic !== undefined) readSegments(cmap, basic, set);
  else cmap.refuse();
}

/** Where the maps from Unicode begin: all of platform 0, and Windows' encodings 1 and 10. */
function unicodeOffsets(cmap: TableReader): number[] {
  const offsets: number[] = [];
  for (let record = 4; record < 4 + 8 * cmap.uint16(2) && !cmap.broken; record += 8) {
    const platform = cmap.uint16(record);
    const encoding = cmap.uint16(record + 2);
    if (platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10)))
      offsets.push(cmap.uint32(record + 4));
  }
  return offsets;
}

/** Format 12. Groups stand in ascending order; taking each code point once bounds the work in a damaged file. */
function readGroups(cmap: TableReader, base: number, set: SetGlyph): void {
  const count = cmap.uint32(base + 12);
  let next = 0;
  for (let i = 0, group = base + 16; i < count && !cmap.broken; i++, group += 12) {
    const start = cmap.uint32(group);
    const end = Math.min(cmap.uint32(group + 4), MAX_CODE_POINT);
    const glyph = cmap.uint32(group + 8);
    for (let c = Math.max(start, next); c <= end; c++) set(c, glyph + c - start);
    next = Math.max(next, end + 1);
  }
}

/** Format 4. U+FFFF only closes the table and is no character. */
function readSegments(cmap: TableReader, base: number, set: SetGlyph): void {
  const size = cmap.uint16(base + 6);
  let next = 0;
  for (let at = 0; at < size && !cmap.broken; at += 2) {
    const end = Math.min(cmap.uint16(base + 14 + at), 0xfffe);
    const start = cmap.uint16(base + 16 + size + at);
    const delta = cmap.uint16(base + 16 + 2 * size + at);
    const rangeAt = base + 16 + 3 * size + at;
    const range = cmap.uint16(rangeAt);
    for (let c = Math.max(start, next); c <= end; c++) {
      const listed = range === 0 ? c : cmap.uint16(rangeAt + range + 2 * (c - start));
      if (range === 0 || listed !== 0) set(c, (listed + delta) & 0xffff);
    }
    next = Math.max(next, end + 1);
  }
}
