import { remembered } from '../text/remembered.js';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const WORD = /[\p{L}\p{M}]+/gu;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;

/** The same names are compared for every paper of a year. */
const MOST_NAMES = 1000;

/** A text as spellings are compared: neither case, punctuation nor the letter a tone stands on (hoá, hóa) tells two apart. */
export const spellingKey: (text: string) => string = remembered((text) => {
  const pieces = text.split(' ').map(pieceKey);
  return pieces.filter((piece) => piece !== '').join(' ');
}, MOST_NAMES);

const pieceKey = remembered((piece) =>
  piece.toLowerCase().normalize('NFD').replace(WORD, toneLast).replace(BETWEEN_WORDS, ' ').trim(),
);

function toneLast(word: string): string {
  return word.replace(TONES, '') + (word.match(TONES) ?? []).join('');
}
