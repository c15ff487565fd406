import { TEXT_BORDER } from '../text-border.js';
import type { Words } from './cut-words.js';
import type { Dictionary } from './dictionary.js';

type Places = ReadonlyMap<string, readonly number[]>;

/** Each different thing between two words of joined texts, but one space alone, and where it stands. */
export function gapsOf(text: string, words: Words, dictionary: Dictionary): Places {
  const gaps = new Map<string, number[]>();
  for (const [number, starts] of numberedGaps(text, words, dictionary)) {
    let before = 0;
    for (const gap of dictionary.words[number]?.split(TEXT_BORDER) ?? []) {
      if (gap !== '' && gap !== ' ') for (const start of starts) keep(gap, start + before, gaps);
      before += gap.length + TEXT_BORDER.length;
    }
  }
  return gaps;
}

const SPACE = 0x20;

/** The same with the borders of texts in them, by their numbers in the dictionary. */
function numberedGaps(text: string, { starts, ends }: Words, { numberAt }: Dictionary) {
  const gaps = new Map<number, number[]>();
  for (let next = 0; next <= starts.length; next += 1) {
    const start = next === 0 ? 0 : (ends[next - 1] ?? 0);
    const end = starts[next] ?? text.length;
    if (end - start === 1 && text.charCodeAt(start) === SPACE) continue;
    keep(numberAt(text, start, end), start, gaps);
  }
  return gaps;
}

function keep<Gap>(gap: Gap, start: number, gaps: Map<Gap, number[]>): void {
  const known = gaps.get(gap);
  if (known === undefined) gaps.set(gap, [start]);
  else known.push(start);
}
