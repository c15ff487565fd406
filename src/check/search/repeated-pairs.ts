import type { CutTexts } from './cut-texts.js';

/** Where in the joined texts two words begin that stand behind themselves, whatever stands between; not one word four times. */
export function repeatedPairs({ words, starts }: CutTexts): readonly number[] {
  const found: number[] = [];
  for (let next = 2; next < words.length - 1; next += 1) {
    const isRepeated = words[next] === words[next - 2] && words[next + 1] === words[next - 1];
    if (isRepeated && words[next] !== words[next + 1]) found.push(starts[next] ?? 0);
  }
  return found;
}
