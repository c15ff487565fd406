const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const WORD = /[\p{L}\p{M}]+/gu;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;

/** A text as spellings are compared: neither case, punctuation nor the letter a tone stands on (hoá, hóa) tells two apart. */
export function spellingKey(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(WORD, toneLast).replace(BETWEEN_WORDS, ' ').trim();
}

function toneLast(word: string): string {
  return word.replace(TONES, '') + (word.match(TONES) ?? []).join('');
}
