import { spellingKey } from '../../model/spelling-key.js';
import type { Found } from '../found.js';
import type { TypedText } from '../reading.js';
import { wordSearch } from '../search/word-search.js';

/** Words with fixed capitals, each in the ways they may be written. */
export type CasedPhrase = readonly [words: string, ...also: string[]];

/** Such words written with other capitals. */
export interface Miscased extends Found {
  /** The letters as they should be. */
  readonly right: string;
  /** No letter of theirs is a capital: perhaps they are no name here. */
  readonly small: boolean;
}

/** Makes a search for phrases whose words begin with wrong capitals; all in capitals they may stand. */
export function miscasedIn(phrases: readonly CasedPhrase[]): (texts: readonly TypedText[]) => readonly Miscased[] {
  const known = new Map(
    phrases.flatMap((phrase) => variants(phrase[0]).map((words) => [spellingKey(words), phrase] as const)),
  );
  const right = new Set(phrases.flat());
  const all = phrases.map(([words]) => words);
  const search = wordSearch(all.flatMap(variants), patternOf(all), undefined, right);
  return (texts) =>
    search(texts).flatMap((found) => {
      const phrase = known.get(spellingKey(found.letters));
      return phrase === undefined ? [] : miscased(found, phrase);
    });
}

/** Both spellings of `sĩ` are in use; where a tone stands tells no two spellings apart. */
function variants(words: string): readonly string[] {
  return [words, words.replaceAll('sĩ', 'sỹ')];
}

function miscased(found: Found, phrase: CasedPhrase): readonly Miscased[] {
  const { letters: words } = found;
  if (phrase.some((right) => recased(words, right) === words)) return [];
  return [{ ...found, right: recased(words, phrase[0]), small: words === words.toLowerCase() }];
}

const WORD = /[\p{sc=Latn}\p{M}]+/gu;

/** The words with initials as others have them; their letters and spaces stay. */
function recased(words: string, model: string): string {
  const initials = (model.match(WORD) ?? []).map((word) => word.charAt(0));
  let at = 0;
  return words.replace(WORD, (word) => {
    const like = initials[at++] ?? word;
    const initial = word.charAt(0);
    return (like === like.toLowerCase() ? initial.toLowerCase() : initial.toUpperCase()) + word.slice(1);
  });
}

/** Phrases that begin alike stand together: the search is for their first words. */
function patternOf(phrases: readonly string[]): RegExp {
  const rests = new Map<string, string[]>();
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const [first = '', ...rest] = phrase.split(' ');
    rests.set(first, [...(rests.get(first) ?? []), rest.join(' ')]);
  }
  const groups = [...rests].map(([first, rest]) => `${loosely(first)}\\s+(?:${rest.map(loosely).join('|')})`);
  return new RegExp(`(?:${groups.join('|')})(?![\\p{sc=Latn}\\p{M}\\p{N}])`, 'uy');
}

/** Either case of each initial, any spaces, either dash, either place of the tone. */
function loosely(words: string): string {
  return words
    .split(' ')
    .map((word) => (word === '-' ? '[-–]' : eitherCase(eitherTone(word))))
    .join('\\s+')
    .replaceAll('\\s+[-–]\\s+', '\\s*[-–]\\s*');
}

/** The letters behind the initial, in every place of the tone. */
const TONES = [
  ['ủy', 'uỷ'],
  ['hóa', 'hoá'],
  ['hòa', 'hoà'],
  ['sĩ', 'sỹ'],
] as const;

function eitherTone(word: string): readonly string[] {
  const pair = TONES.find(([one]) => word.toLowerCase().includes(one));
  return pair === undefined ? [word] : [word, word.toLowerCase().replace(pair[0], pair[1])];
}

function eitherCase(words: readonly string[]): string {
  return `(?:${words.map((word) => `[${word.charAt(0).toLowerCase()}${word.charAt(0).toUpperCase()}]${word.slice(1)}`).join('|')})`;
}
