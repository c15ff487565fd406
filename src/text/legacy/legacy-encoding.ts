import { isSyllable } from '../syllable/is-syllable.js';
import { decodeTcvn3 } from './tcvn3.js';
import { VIETNAMESE_ONLY } from './vietnamese-only.js';
import { decodeVni } from './vni.js';

/** An encoding from before Unicode that Vietnamese text may still be in. */
export type LegacyEncoding = 'tcvn3' | 'vni';

/** What an encoding's text looks like when read as Unicode. */
interface Look {
  readonly encoding: LegacyEncoding;
  /** Signs that tell it. */
  readonly signs: RegExp;
  /** Least signs a word in a text long enough to count (MA-14). */
  readonly perWord: number;
  decode(text: string): string;
}

const LOOKS: readonly Look[] = [
  { encoding: 'tcvn3', signs: /[¡-¬\u00AD®µ-¹»-¾ÆÐ×ØÞß÷þ]/gu, perWord: 0.25, decode: decodeTcvn3 },
  { encoding: 'vni', signs: /[aeouyôö][ùøûõïâáàåãäêéèúüë]|ñ(?=[aeiouyôöæíìóò])/giu, perWord: 0.35, decode: decodeVni },
];

/** Words from which on the count of signs tells; measured on texts of this length. */
const ENOUGH_WORDS = 15;
const MOST_VIETNAMESE_PER_WORD = 0.02;

/** The encoding a paragraph was typed in, when it is not Unicode; long ones are told by counting signs, short ones by what they would mean. */
export function legacyEncoding(paragraph: string): LegacyEncoding | undefined {
  if (isVietnamese(paragraph, paragraph.length / 2)) return undefined;
  const looks = LOOKS.filter(({ signs }) => paragraph.search(signs) >= 0);
  if (looks.length === 0) return undefined;
  const words = paragraph.match(/\S+/gu)?.length ?? 0;
  if (isVietnamese(paragraph, words)) return undefined;
  return looks.find((look) =>
    words < ENOUGH_WORDS ? isUnmistakable(paragraph, look) : count(paragraph, look.signs) >= look.perWord * words,
  )?.encoding;
}

/** Has the Vietnamese letters of Unicode, in a text of at most so many words; in most texts the first few letters tell. */
function isVietnamese(paragraph: string, words: number): boolean {
  const least = Math.max(1, MOST_VIETNAMESE_PER_WORD * words);
  VIETNAMESE_ONLY.lastIndex = 0;
  for (let found = 0; found < least; found += 1) if (!VIETNAMESE_ONLY.test(paragraph)) return false;
  return true;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

const BETWEEN_WORDS = /[^\p{L}\p{M}¡-¾×÷]+/u;
/** One word alone must have letters enough that no sign of measure (`µm`) is taken for it. */
const LETTERS_OF_ONE = /^(?!.*[µ·])(?=(?:.*[a-z]){2}).{3}/iu;

/** Every word that would change becomes possible, most of them are not as they stand, and it is no single short one. */
function isUnmistakable(paragraph: string, { decode }: Look): boolean {
  const changed = paragraph.split(BETWEEN_WORDS).filter((word) => decode(word) !== word);
  const impossible = changed.filter((word) => !isSyllable(word));
  const [first = ''] = impossible;
  return (
    changed.every((word) => isSyllable(decode(word))) &&
    impossible.length * 2 >= changed.length &&
    (impossible.length > 1 || LETTERS_OF_ONE.test(first))
  );
}
