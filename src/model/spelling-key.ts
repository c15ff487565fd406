const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const WORD = /[\p{L}\p{M}]+/gu;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;

/** Keys of late: the same names are compared for every paper of a year. */
const KNOWN = new Map<string, string>();
const MOST_KNOWN = 1000;

/** Keys of what stands between spaces: Vietnamese has some seven thousand syllables, of which all texts are made. */
const KNOWN_PIECES = new Map<string, string>();
const MOST_PIECES = 20_000;

/** A text as spellings are compared: neither case, punctuation nor the letter a tone stands on (hoá, hóa) tells two apart. */
export function spellingKey(text: string): string {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const pieces = text.split(' ').map(pieceKey);
  const key = pieces.filter((piece) => piece !== '').join(' ');
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(text, key);
  return key;
}

function pieceKey(piece: string): string {
  const known = KNOWN_PIECES.get(piece);
  if (known !== undefined) return known;
  const key = piece.toLowerCase().normalize('NFD').replace(WORD, toneLast).replace(BETWEEN_WORDS, ' ').trim();
  if (KNOWN_PIECES.size >= MOST_PIECES) KNOWN_PIECES.clear();
  KNOWN_PIECES.set(piece, key);
  return key;
}

function toneLast(word: string): string {
  return word.replace(TONES, '') + (word.match(TONES) ?? []).join('');
}
