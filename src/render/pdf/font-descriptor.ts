import type { TrueTypeFont } from '../../text/truetype.js';

const FLAGS = { fixedPitch: 1, serif: 2, symbolic: 4, script: 8, italic: 64 } as const;
/** Classes of `sFamilyClass` up to this one have serifs. */
const LAST_SERIF = 7;
const SCRIPT = 10;

/** What a PDF says of a font beside its glyphs, in thousandths of its size. */
export function fontDescriptor(font: TrueTypeFont, name: string): object {
  const scale = 1000 / font.unitsPerEm;
  const { minX, minY, maxX, maxY } = font.bbox;
  return {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: flagsOf(font),
    FontBBox: [minX, minY, maxX, maxY].map((edge) => edge * scale),
    ItalicAngle: font.italicAngle,
    Ascent: font.ascent * scale,
    Descent: font.descent * scale,
    CapHeight: (font.capHeight || font.ascent) * scale,
    XHeight: font.xHeight * scale,
    StemV: 0,
  };
}

/** Our codes are our own, which PDF calls symbolic. */
function flagsOf({ familyClass, fixedPitch, italic }: TrueTypeFont): number {
  const family = familyClass >> 8;
  return (
    FLAGS.symbolic |
    (fixedPitch ? FLAGS.fixedPitch : 0) |
    (family >= 1 && family <= LAST_SERIF ? FLAGS.serif : 0) |
    (family === SCRIPT ? FLAGS.script : 0) |
    (italic ? FLAGS.italic : 0)
  );
}
