import { COMMON_SYLLABLES } from './common-syllables.js';

const COMMON: ReadonlySet<string> = new Set(COMMON_SYLLABLES);

/** Letters that are two common syllables without the space between them: `thiđua` as `thi đua`. */
export function gluedSyllables(letters: string): string | undefined {
  const small = letters.toLowerCase();
  const cut = [...small].findIndex((_, at) => COMMON.has(small.slice(0, at)) && COMMON.has(small.slice(at)));
  return cut < 0 ? undefined : `${letters.slice(0, cut)} ${letters.slice(cut)}`;
}
