const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const LETTERS = /[\p{L}\p{M}]+/gu;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** Keys of late: the same names are compared for every paper of a year. */
const KNOWN = new Map<string, string>();
const MOST_KNOWN = 1000;

/** Vietnamese has some seven thousand syllables, of which any text is made. */
const KNOWN_WORDS = new Map<string, string>();
const MOST_WORDS = 10_000;

/** A text as spellings are compared: neither case, punctuation nor the letter a tone stands on (hoá, hóa) tells two apart. */
export function spellingKey(text: string): string {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const key = (text.toLowerCase().match(WORDS) ?? []).map(wordKey).join(' ');
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(text, key);
  return key;
}

function wordKey(word: string): string {
  const known = KNOWN_WORDS.get(word);
  if (known !== undefined) return known;
  const key = word.normalize('NFD').replace(LETTERS, toneLast);
  if (KNOWN_WORDS.size >= MOST_WORDS) KNOWN_WORDS.clear();
  KNOWN_WORDS.set(word, key);
  return key;
}

function toneLast(word: string): string {
  return word.replace(TONES, '') + (word.match(TONES) ?? []).join('');
}
