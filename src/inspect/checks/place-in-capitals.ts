import { isCapitals } from '../word/is-capitals.js';

/** Words for a level before a name that have a small second syllable. */
const LEVEL = /^(?:thành phố|thị xã|thị trấn|đặc khu|huyện đảo|xã đảo)(?!\p{L})\s*/iu;

/** Longer names are left alone, unless they begin small: they may be no place but a body, `Cơ quan Tỉnh ủy`. */
const LONGEST = 2;

/** An abbreviation is no name: `TP. HCM`. */
const ABBREVIATION = /\.|(?<!\p{L})(?:TP|HCM)(?!\p{L})/u;

/**
 * The name of a place with capitals at the beginning of its syllables (ND30-41), where it is clear that they are missing or
 * too many; else as it is.
 */
export function placeInCapitals(place: string): string {
  if (!/^[\p{L}\s-]+$/u.test(place) || ABBREVIATION.test(place)) return place;
  const isLoud = isCapitals(place) && place.length > 3;
  const words = isLoud ? place.toLocaleLowerCase('vi') : place;
  const [level = ''] = LEVEL.exec(words) ?? [];
  const name = words.slice(level.length);
  const isClear = isLoud || /^\p{Ll}/u.test(place) || name.split(/\s+/u).length <= LONGEST;
  return isClear ? capital(level) + name.replace(/\p{L}+/gu, capital) : place;
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);
}
