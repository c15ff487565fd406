import type { CutTexts } from './cut-texts.js';

/** Where in the joined texts words begin that stand behind themselves, whatever stands between. */
export function repeatedWords({ words, starts }: CutTexts): readonly number[] {
  return starts.filter((_, index) => words[index] === words[index - 1]);
}
