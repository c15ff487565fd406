import { type DocxFinding, finding } from '../finding.js';
import type { Paragraph } from '../word/paragraph.js';
import { isLegacyFont } from './is-legacy-font.js';
import { quote } from './quote.js';

/** Text in fonts of the old encodings, which no other program can search, sort or read aloud. */
export function legacyFonts(paragraphs: readonly Paragraph[]): readonly DocxFinding[] {
  return paragraphs.flatMap((paragraph) => {
    const fonts = paragraph.runs
      .filter(({ text }) => /\S/u.test(text))
      .flatMap(({ ascii, hAnsi }) => [ascii, hAnsi].filter(isLegacyFont).slice(0, 1));
    return [...new Set(fonts)].map((found) => finding('legacy-font', 'MA-15', { found, at: quote(paragraph) }));
  });
}
