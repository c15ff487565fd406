import { TONE_MARKS } from '../../text/tone-marks.js';

const TONE = new RegExp(`[${TONE_MARKS}]`, 'u');
const LAST_TWO = /(.)(.)$/u;

/** A word that ends in oa, oe or uy, its tone on the other of the two letters: hoá for hóa, ủy for uỷ. */
export function otherToneStyle(word: string): string {
  return word.replace(LAST_TWO, (_, first: string, second: string) => {
    const tone = TONE.exec((first + second).normalize('NFD'))?.[0] ?? '';
    const [one, two] = [without(first), without(second)];
    return (one === first ? one + tone + two : one + two + tone).normalize('NFC');
  });
}

function without(letter: string): string {
  return letter.normalize('NFD').replace(TONE, '').normalize('NFC');
}
