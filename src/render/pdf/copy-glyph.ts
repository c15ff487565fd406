const WORDS = 0x0001;
const ONE_SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;
const PROGRAM = 0x0100;
const HEADER = 10;

/**
 * A glyph's outline for another font file, without its hinting program. The numbers of the glyphs it is composed of (a letter
 * and its marks) are replaced by their numbers there.
 */
export function copyGlyph(outline: Uint8Array, numberOf: (glyph: number) => number): Uint8Array {
  const copy = new Uint8Array(outline); // `slice` of a Node Buffer would share the font file
  if (copy.length < HEADER) return copy;
  const view = new DataView(copy.buffer);
  const contours = view.getInt16(0);
  return contours < 0 ? composed(view, numberOf) : drawn(view, HEADER + 2 * contours);
}

/** A glyph of contours has its program, after its length, before the points. */
function drawn(view: DataView, at: number): Uint8Array {
  const bytes = new Uint8Array(view.buffer);
  if (at + 2 > bytes.length) return bytes;
  const length = view.getUint16(at);
  view.setUint16(at, 0);
  bytes.copyWithin(at + 2, at + 2 + length);
  return bytes.subarray(0, Math.max(at + 2, bytes.length - length));
}

/** A glyph made of others has its program behind the last of them. */
function composed(view: DataView, numberOf: (glyph: number) => number): Uint8Array {
  let at = HEADER;
  for (let more = true; more && at + 4 <= view.byteLength; ) {
    const flags = view.getUint16(at);
    view.setUint16(at, flags & ~PROGRAM);
    view.setUint16(at + 2, numberOf(view.getUint16(at + 2)));
    at += 4 + argumentSize(flags);
    more = (flags & MORE) !== 0;
  }
  return new Uint8Array(view.buffer).subarray(0, at);
}

function argumentSize(flags: number): number {
  const place = flags & WORDS ? 4 : 2;
  if (flags & ONE_SCALE) return place + 2;
  if (flags & TWO_SCALES) return place + 4;
  return flags & MATRIX ? place + 8 : place;
}
