import { remembered } from '../text/remembered.js';
import { tonesLast } from '../text/tones-last.js';

/** To look for words is quicker than for what stands between them: a class of all but some letters takes milliseconds to compile. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The same names are compared for every paper of a year. */
const MOST_NAMES = 1000;

/** A text as spellings are compared: neither case, punctuation nor the letter a tone stands on (hoá, hóa) tells two apart. */
export const spellingKey: (text: string) => string = remembered((text) => {
  const pieces = text.split(' ').map(pieceKey);
  return pieces.filter((piece) => piece !== '').join(' ');
}, MOST_NAMES);

const pieceKey = remembered((piece) => (tonesLast(piece.toLowerCase()).match(WORD) ?? []).join(' '));
