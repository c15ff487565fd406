import { readFileSync } from 'node:fs';
import { parseTrueType, type TrueTypeFont, type TrueTypeFontSet } from '../../src/text/truetype.js';

function font(cut: string): TrueTypeFont {
  const read = parseTrueType(new Uint8Array(readFileSync(new URL(`../../fonts/Tinos-${cut}.ttf`, import.meta.url))));
  if ('problem' in read) throw new Error(JSON.stringify(read));
  return read;
}

/** The project's own typeface. */
export const FONTS: TrueTypeFontSet = {
  regular: font('Regular'),
  bold: font('Bold'),
  italic: font('Italic'),
  boldItalic: font('BoldItalic'),
};
