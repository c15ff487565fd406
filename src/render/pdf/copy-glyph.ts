const WORDS = 0x0001;
const ONE_SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;
const HEADER = 10;

/**
 * A glyph's outline for another font file: the same bytes, with the numbers of the glyphs it is composed of (a letter and its
 * marks) replaced by their numbers there.
 */
export function copyGlyph(outline: Uint8Array, numberOf: (glyph: number) => number): Uint8Array {
  if (!isComposite(outline)) return outline;
  const copy = new Uint8Array(outline); // `slice` of a Node Buffer would share the font file
  const view = new DataView(copy.buffer);
  let more = true;
  for (let at = HEADER; more && at + 4 <= copy.length; ) {
    const flags = view.getUint16(at);
    view.setUint16(at + 2, numberOf(view.getUint16(at + 2)));
    at += 4 + argumentSize(flags);
    more = (flags & MORE) !== 0;
  }
  return copy;
}

/** A negative count of contours says that the glyph is made of others. */
function isComposite(outline: Uint8Array): boolean {
  return outline.length >= HEADER && ((outline[0] ?? 0) & 0x80) !== 0;
}

function argumentSize(flags: number): number {
  const place = flags & WORDS ? 4 : 2;
  if (flags & ONE_SCALE) return place + 2;
  if (flags & TWO_SCALES) return place + 4;
  return flags & MATRIX ? place + 8 : place;
}
