import type { CutTexts } from './cut-texts.js';

/** The letters, by their places in the joined texts, of words that end with a capital before a word that begins with one. */
export function capitalEnds({ joined, starts, ends }: CutTexts): readonly number[] {
  const all = joined.all;
  const small = joined.small();
  const isCapital = (at: number) => all.charCodeAt(at) !== small.charCodeAt(at);
  const found: number[] = [];
  for (let next = 1; next < starts.length; next += 1) {
    const end = ends[next - 1] ?? 0;
    if (!isCapital(end - 1) || !isCapital(starts[next] ?? 0)) continue;
    for (let at = starts[next - 1] ?? 0; at < end; at += 1) found.push(at);
  }
  return found;
}
