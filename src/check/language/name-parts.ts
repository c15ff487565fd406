import { spellingKey } from '../../model/spelling-key.js';
import { allMatches } from '../../text/all-matches.js';
import { madeOnce } from '../made-once.js';
import type { KnownName } from './known-name.js';

/** A name taken apart, to compare others with it. */
export interface NameParts {
  /** Its words but `và`, as spellings are compared. */
  readonly words: readonly string[];
  /** How many words stand before each part of a list, as in `Sở Văn hóa, | Thể thao và | Du lịch`. */
  readonly parts: ReadonlySet<number>;
}

const WORD = /[\p{sc=Latn}\p{N}]+/gu;
const AND = 'và';

/** Takes a name apart, once and only when a text has something like it. */
export const nameParts = madeOnce(({ name }: KnownName): NameParts => {
  let end = 0;
  const found = allMatches(name, WORD).map(({ 0: word, index }) => {
    const gap = name.slice(end, index);
    end = index + word.length;
    return { word, isNew: /[,–-]/u.test(gap) };
  });
  const listed = found.map(({ word, isNew }, index) => ({ word, isNew: isNew || found[index - 1]?.word === AND }));
  const kept = listed.filter(({ word }) => word !== AND);
  return {
    words: kept.map(({ word }) => spellingKey(word)),
    parts: new Set(kept.flatMap(({ isNew }, index) => (isNew ? [index] : []))),
  };
});
