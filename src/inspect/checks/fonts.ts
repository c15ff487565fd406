import { type DocxFinding, finding } from '../finding.js';
import type { Inspected } from '../inspected.js';
import { isLegacyFont } from '../word/is-legacy-font.js';
import type { Paragraph, TextRun } from '../word/paragraph.js';
import { legacyFonts } from './legacy-fonts.js';
import { quote } from './quote.js';

const FONT = 'Times New Roman';

/** The one font, in black; fonts of old encodings are told apart. */
export function checkFonts({ word, requirements: { rules } }: Inspected): readonly DocxFinding[] {
  const margins = word.sections.flatMap(({ furniture }) => furniture.flatMap(({ paragraphs }) => paragraphs));
  const paragraphs = [...word.paragraphs, ...margins];
  const other = paragraphs.flatMap((paragraph) =>
    [...new Set(paragraph.runs.flatMap(fontsOf))]
      .filter((font) => font !== FONT && !isLegacyFont(font))
      .map((font) => finding('font', rules.font, { found: font, expected: FONT, at: quote(paragraph) })),
  );
  return [...legacyFonts(paragraphs), ...other, ...paragraphs.flatMap((paragraph) => coloursOf(paragraph, rules.font))];
}

/** The fonts its letters are set in: one for plain letters, one for those with marks. */
function fontsOf({ text, ascii, hAnsi, isPlaceholder }: TextRun): readonly string[] {
  if (isPlaceholder || !/[\p{L}\p{N}]/u.test(text)) return [];
  return [...(/[A-Za-z0-9]/u.test(text) ? [ascii] : []), ...(/[^\p{ASCII}]/u.test(text) ? [hAnsi] : [])];
}

/** Shades so dark print black. */
const DARK = 0x40;

function coloursOf(paragraph: Paragraph, rule: DocxFinding['rule']): readonly DocxFinding[] {
  const lettered = paragraph.runs.filter(({ text, isPlaceholder }) => !isPlaceholder && /[\p{L}\p{N}]/u.test(text));
  const colours = new Set(lettered.map(({ colour }) => colour).filter((colour) => !isBlack(colour)));
  return [...colours].map((colour) => finding('colour', rule, { found: colour, at: quote(paragraph) }));
}

function isBlack(colour: string): boolean {
  if (!/^[\dA-F]{6}$/iu.test(colour)) return true;
  return [0, 2, 4].every((at) => Number.parseInt(colour.slice(at, at + 2), 16) < DARK);
}
