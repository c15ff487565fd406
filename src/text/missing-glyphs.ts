import type { FontMetricsSet } from './fonts.js';

/** Characters that never print: line ends and tabs. */
const UNPRINTED = /[\t\r\n]/u;

/** The characters of a text that the typeface lacks in any of its cuts, each once, with where it first stands. */
export function missingGlyphs(text: string, fonts: FontMetricsSet): ReadonlyMap<string, number> {
  const missing = new Map<string, number>();
  const cuts = Object.values(fonts);
  let index = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const lacks = !UNPRINTED.test(character) && cuts.some((font) => font.glyph(codePoint) === 0);
    if (lacks && !missing.has(character)) missing.set(character, index);
    index += character.length;
  }
  return missing;
}
