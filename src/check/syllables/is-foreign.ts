import { splitTone } from '../../text/syllable/split-tone.js';

/** Letters that no Vietnamese word has. */
const OTHER_LETTER = /[^a-zăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ\p{M}]/u;

/** Roman numerals, also small ones before points. */
const ROMAN = /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u;

/** Begins or ends as names of the Highlands do and no Vietnamese syllable does: Krông, Xtiêng, Pải, Blôk, Tẻh. */
const HIGHLAND_NAME = /^(?!ch|gh|kh|ng|nh|ph|th|tr|(.)\1)[bcdđghklmnprstvx]{2}|^p(?!h)|[bdkl]$|(?<![chn])h$/u;

const ASCII = /^[a-z]+$/u;
const VOWEL = /[aeiouy]/u;

/** Two syllables, or a beginning or end of other languages that no slip of one key leaves: marketing, plan, draft. */
const FOREIGN_SHAPE =
  /[aeiouy][^aeiouy]+[aeiouy]|^(?:[bcfgp][lr]|dr|s[cklmpqtw]|tw|wh|wr|[fjwz])|(?:[bdklqvz]|[fklmnprst][dfkmpst]|ct)$/u;

/** Whether a word that is no Vietnamese syllable is a name, an abbreviation or a word of another language rather than a slip. */
export function isForeign(word: string): boolean {
  const small = word.toLowerCase();
  if (word.length === 1 || OTHER_LETTER.test(small) || ROMAN.test(small)) return true;
  if (isAbbreviation(word, small)) return true;
  if (word === small) return ASCII.test(word) && VOWEL.test(word) && FOREIGN_SHAPE.test(word);
  return word.slice(1) === small.slice(1) && (ASCII.test(small) || HIGHLAND_NAME.test(small));
}

/** Capitals behind the first letter, and no tone: UBND, TTg, CNĐT. */
function isAbbreviation(word: string, small: string): boolean {
  return word.slice(1) !== small.slice(1) && splitTone(small)?.tone === 'ngang';
}
