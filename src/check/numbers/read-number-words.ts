import { numberWords } from '../../text/number-words.js';
import { onOneLine } from '../../text/on-one-line.js';

const MOST = 999;

let known: ReadonlyMap<string, number> | undefined;

/** Made when first asked for: few texts have numbers in words. */
function byWords(): ReadonlyMap<string, number> {
  known ??= new Map(Array.from({ length: MOST + 1 }, (_, number) => [numberWords(number), number]));
  return known;
}

/** Ways to write one word of a number, each with the usual one. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/ tư$/u, ' bốn'],
  [/ nhăm$/u, ' lăm'],
  [/bẩy/gu, 'bảy'],
  [/ lẻ /u, ' linh '],
];

/** Reads a number up to 999 in Vietnamese words: `hai mươi tư`; undefined for anything else. */
export function readNumberWords(text: string): number | undefined {
  const bare = onOneLine(text.trim()).toLowerCase();
  return byWords().get(VARIANTS.reduce((words, [variant, usual]) => words.replace(variant, usual), bare));
}
