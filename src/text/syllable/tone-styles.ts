import { TONE_MARKS } from '../tone-marks.js';

/** The last two letters of words whose tone has two places, each with both styles of them. */
const ENDINGS: ReadonlyMap<string, readonly [old: string, modern: string]> = new Map(
  ['oa', 'oe', 'uy'].flatMap((vowels) =>
    [...TONE_MARKS].flatMap((tone) => {
      const styles = both(vowels, tone);
      return styles.map((style) => [style, styles] as const);
    }),
  ),
);

/** A word in small letters in both styles of tone marks, hóa and hoá; alone where they agree. */
export function toneStyles(word: string): readonly [string, ...string[]] {
  const styles = ENDINGS.get(word.slice(-2));
  if (styles === undefined) return [word];
  const head = word.slice(0, -2);
  return [head + styles[0], head + styles[1]];
}

function both([first = '', second = '']: string, tone: string): readonly [old: string, modern: string] {
  return [(first + tone + second).normalize('NFC'), (first + second + tone).normalize('NFC')];
}
