import { TONE_MARKS } from './tone-marks.js';

const TONES = new RegExp(`[${TONE_MARKS}]`, 'gu');
const WORD = /[\p{L}\p{M}]+/gu;

/** A text decomposed (NFD), each word with its tone behind its last letter: hoá and hóa read the same. */
export function tonesLast(text: string): string {
  return text.normalize('NFD').replace(WORD, toneLast);
}

function toneLast(word: string): string {
  return word.replace(TONES, '') + (word.match(TONES) ?? []).join('');
}
