import { SPELLINGS } from './spellings.js';
import { splitTone } from './split-tone.js';
import { TONES } from './tones.js';

/** A syllable (NFC) whose tone mark stands on a wrong letter, with the mark in its place: `tòan` as `toàn`, `Qúy` as `Quý`. */
export function toneInPlace(word: string): string | undefined {
  const { letters = '', tone, at } = splitTone(word.toLowerCase()) ?? {};
  const spelling = SPELLINGS.get(letters);
  const place = spelling?.places.at(-1);
  if (spelling === undefined || place === undefined || at === undefined || spelling.places.includes(at))
    return undefined;
  if (spelling.stopped && tone !== 'sắc' && tone !== 'nặng') return undefined;
  const [marked] = [...TONES].find(([, each]) => each.letter === letters[place] && each.tone === tone) ?? [];
  return marked && inCaseOf(word, letters.slice(0, place) + marked + letters.slice(place + 1));
}

/** Letter for letter. */
function inCaseOf(model: string, word: string): string {
  return word.replace(/./gu, (letter, at: number) =>
    model.charAt(at) === model.charAt(at).toLowerCase() ? letter : letter.toUpperCase(),
  );
}
