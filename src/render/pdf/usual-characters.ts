const SMALL = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
const SIGNS = '\u00a0‘’“”–—…•°×≤≥−§½₫';
const FIRST = 0x20;
const LAST = 0x7e;

/** The characters papers are made of: those of every keyboard, the Vietnamese letters, and signs of typesetting. */
export const USUAL_CHARACTERS: readonly number[] = [
  ...Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i),
  ...Array.from((SMALL + SMALL.toUpperCase()).normalize('NFC') + SIGNS, (character) => character.codePointAt(0) ?? 0),
];
