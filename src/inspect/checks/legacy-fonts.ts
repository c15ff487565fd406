import { legacyEncoding } from '../../text/legacy/legacy-encoding.js';
import { type DocxFinding, finding } from '../finding.js';
import { isLegacyFont } from '../word/is-legacy-font.js';
import type { Paragraph } from '../word/paragraph.js';
import { quote } from './quote.js';

const NAMES = { tcvn3: 'TCVN3', vni: 'VNI' } as const;

/** Text of the old encodings, by its fonts or by its letters: no other program can search, sort or read it aloud. */
export function legacyFonts(paragraphs: readonly Paragraph[]): readonly DocxFinding[] {
  return paragraphs.flatMap((paragraph) => {
    const fonts = new Set(paragraph.runs.filter(({ text }) => /\S/u.test(text)).flatMap(legacyFontOf));
    const at = quote(paragraph);
    if (fonts.size > 0) return [...fonts].map((found) => finding('legacy-font', 'MA-15', { found, at }));
    const encoding = legacyEncoding(paragraph.text);
    return encoding === undefined ? [] : [finding('legacy-text', 'MA-14', { found: NAMES[encoding], at })];
  });
}

function legacyFontOf({ ascii, hAnsi }: Paragraph['runs'][number]): readonly string[] {
  return [ascii, hAnsi].filter(isLegacyFont).slice(0, 1);
}
