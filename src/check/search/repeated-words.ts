import type { CutTexts } from './cut-texts.js';

/** Where in the joined texts words begin that stand behind themselves, whatever stands between. */
export function repeatedWords({ words, starts }: CutTexts): readonly number[] {
  const found: number[] = [];
  for (let next = 1; next < words.length; next += 1) {
    if (words[next] === words[next - 1]) found.push(starts[next] ?? 0);
  }
  return found;
}
