import type { FontMetricsSet } from './fonts.js';
import { missingGlyphs } from './missing-glyphs.js';

/** A character the typeface lacks, with its line and column, both from 1. */
export interface MissingCharacter {
  readonly character: string;
  readonly line: number;
  readonly column: number;
}

/** The characters of a text file that the typeface lacks. */
export function missingInTemplate(text: string, fonts: FontMetricsSet): readonly MissingCharacter[] {
  return [...missingGlyphs(text, fonts)].map(([character, index]) => {
    const before = text.slice(0, index).split('\n');
    return { character, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  });
}
