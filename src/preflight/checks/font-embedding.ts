import type { Check } from '../check.js';
import { finding, type PreflightFinding } from '../finding.js';
import { readFontProgram } from '../fonts/font-program.js';
import type { FontUse } from '../fonts/font-use.js';
import type { PdfDictionary } from '../pdf/dictionary.js';

const PROGRAMS = ['FontFile', 'FontFile2', 'FontFile3'] as const;

/** Every font that is drawn with stands in the file, whole as far as it is used. */
export const checkEmbedding: Check = ({ fonts, drawn }) => [
  ...fonts.filter(({ visible }) => visible).flatMap(problemsOf),
  ...drawn.flatMap((each) =>
    each.kind === 'text' && each.font === undefined ? [finding('font-not-embedded', { page: each.page })] : [],
  ),
];

function problemsOf({ font, glyphFont, name, page }: FontUse): readonly PreflightFinding[] {
  if (font.name('Subtype') === 'Type3') return [];
  const facts = { page, font: name };
  const descriptor = glyphFont.dictionary('FontDescriptor');
  if (!PROGRAMS.some((key) => descriptor?.dictionary(key)?.data !== undefined))
    return [finding('font-not-embedded', facts)];
  if (!descriptor?.has('FontFile2')) return [];
  if (readFontProgram(descriptor) === undefined) return [finding('font-damaged', facts)];
  return [
    ...(glyphFont.name('Subtype') === 'CIDFontType2' && !glyphFont.has('CIDToGIDMap')
      ? [finding('glyph-map', facts)]
      : []),
    ...(listsAllGlyphs(descriptor) ? [] : [finding('glyph-list', facts)]),
  ];
}

/** The list is not asked for; where there is one it names every glyph. */
function listsAllGlyphs(descriptor: PdfDictionary): boolean {
  const list = descriptor.dictionary('CIDSet')?.data?.decoded();
  if (list === undefined) return true;
  const glyphs = readFontProgram(descriptor)?.glyphCount ?? 0;
  return list.reduce((sum, byte) => sum + bits(byte), 0) === glyphs;
}

function bits(byte: number): number {
  return byte.toString(2).replaceAll('0', '').length;
}
