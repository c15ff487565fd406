import { LOOK_ALIKES } from '../../text/look-alikes.js';
import { isSyllable } from '../../text/syllable/is-syllable.js';
import { toneInPlace } from '../../text/syllable/tone-in-place.js';
import { LETTERS } from './letters.js';

/** What makes a word, in small letters, worth a closer look. */
export interface WordFacts {
  /** Letters of it are no syllable: a name, an abbreviation, a slip. */
  readonly isOdd: boolean;
  /** It has a letter of another alphabet, or one that is its small letter, where a Vietnamese one may be meant. */
  readonly isStrange: boolean;
  /** Where its tone stands: on a wrong letter, or where the old or the new style alone would have it. */
  readonly tone?: 'misplaced' | 'old' | 'new';
  /** Letters and figures in one, or letters that may stand for figures: `lOO`, a small L in a Roman number. */
  readonly mixed?: true;
}

const STRANGE = new RegExp(`[${[...LOOK_ALIKES.keys()].join('').toLowerCase()}]`, 'u');

/** Letters next to a tone mark on the wrong one of them. */
const MISPLACED = new RegExp(
  [
    '[àáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵừứửữự][ăâêôơư]',
    '[òóỏõọ][ae]\\p{sc=Latn}',
    '[ùúủũụ]y\\p{sc=Latn}',
    'q[ùúủũụ]',
    'g[ìíỉĩị][aeou]',
    '[aăâeêoôơư][ìíỉĩịùúủũụỳýỷỹỵ]',
    '[aeê][òóỏõọ]',
    '(?<!g)i[àáảãạòóỏõọùúủũụ]',
    '(?<!q)u[àáảãạìíỉĩị]',
    'ư[àáảãạ]',
  ].join('|'),
  'u',
);
const OLD = /[òóỏõọ][ae](?!\p{sc=Latn})|(?<!q)[ùúủũụ]y(?!\p{sc=Latn})/u;
const NEW = /o[àáảãạèéẻẽẹ](?!\p{sc=Latn})|(?<!q)u[ỳýỷỹỵ](?!\p{sc=Latn})/u;

const MIXED = /\d\p{sc=Latn}|\p{sc=Latn}\d|^[ivx]*l[ivxl]*$|^l?o+$/u;

/** What is to be known of a word; nothing of the many that are spelled as any other. */
export function wordFacts(word: string): WordFacts | undefined {
  const isOdd = (word.match(LETTERS) ?? []).some((letters) => !isSyllable(letters));
  const isStrange = STRANGE.test(word);
  const tone = toneOf(word);
  const mixed = MIXED.test(word);
  if (!isOdd && !isStrange && tone === undefined && !mixed) return undefined;
  return { isOdd, isStrange, ...(tone === undefined ? {} : { tone }), ...(mixed ? { mixed } : {}) };
}

function toneOf(word: string): WordFacts['tone'] {
  if (OLD.test(word)) return 'old';
  if (NEW.test(word)) return 'new';
  return MISPLACED.test(word) && toneInPlace(word) !== undefined ? 'misplaced' : undefined;
}
