import { COMMON_SYLLABLES } from './common-syllables.js';
import { splitTone } from './split-tone.js';
import type { Tone } from './tones.js';

const MOST = 3;

/** The most common syllables one slip away from letters that are none, in their case; the likeliest kind of slip alone. */
export function nearSyllables(letters: string): readonly string[] {
  const small = letters.toLowerCase();
  const near = SLIPS.map((isSlip) => COMMON_SYLLABLES.filter((each) => isSlip(small, each)));
  const likeliest = near.find((found) => found.length > 0) ?? [];
  return likeliest.slice(0, MOST).map((each) => inCaseOf(letters, each));
}

type IsSlip = (typed: string, meant: string) => boolean;

/** A mark missed or neighbours exchanged, a tone missed too, a letter left out, a letter too many, another letter: the likeliest first. */
const SLIPS: readonly IsSlip[] = [
  (typed, meant) => isExchanged(typed, meant) || (isMarkMissed(typed, meant) && toneOf(typed) === toneOf(meant)),
  isMarkMissed,
  isOneMore,
  (typed, meant) => isOneMore(meant, typed),
  (typed, meant) => {
    const [rest, other] = fromFirstDifference(typed, meant);
    return rest.slice(1) === other.slice(1);
  },
];

function isExchanged(typed: string, meant: string): boolean {
  const [rest, other] = fromFirstDifference(typed, meant);
  return (rest[1] ?? '') + (rest[0] ?? '') + rest.slice(2) === other;
}

function isMarkMissed(typed: string, meant: string): boolean {
  const [rest, other] = fromFirstDifference(typed, meant);
  return rest.slice(1) === other.slice(1) && plain(rest) === plain(other);
}

function isOneMore(typed: string, meant: string): boolean {
  const [rest, other] = fromFirstDifference(typed, meant);
  return rest === other.slice(1);
}

function fromFirstDifference(one: string, other: string): readonly [string, string] {
  const first = [...one].findIndex((letter, index) => letter !== other[index]);
  const from = first < 0 ? one.length : first;
  return [one.slice(from), other.slice(from)];
}

function toneOf(word: string): Tone | undefined {
  return splitTone(word)?.tone;
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

function inCaseOf(model: string, word: string): string {
  if (model === model.toUpperCase()) return word.toUpperCase();
  return model.charAt(0) === model.charAt(0).toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
