import type { PdfDictionary } from '../pdf/dictionary.js';

/** The width of a character that a composite font's file does not state. */
const DEFAULT = 1000;

/** The widths a PDF states for the characters of the font that holds a composite font's glyphs. */
export function statedWidths(glyphFont: PdfDictionary): (character: number) => number {
  const widths = new Map<number, number>();
  const otherwise = glyphFont.number('DW') ?? DEFAULT;
  const entries = glyphFont.list('W');
  for (let at = 0; at < entries.length; ) {
    const [first, next = null, width] = entries.slice(at, at + 3);
    if (typeof first !== 'number') break;
    if (typeof next === 'number') {
      // One width for all from the first to the last; no font has more characters than two bytes can name.
      const last = Math.min(next, 0xffff);
      if (typeof width === 'number') for (let c = first; c <= last; c++) widths.set(c, width);
      at += 3;
    } else {
      glyphFont.items(next).forEach((each, i) => {
        if (typeof each === 'number') widths.set(first + i, each);
      });
      at += 2;
    }
  }
  return (character) => widths.get(character) ?? otherwise;
}
