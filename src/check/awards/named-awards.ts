import type { BlocYear } from '../../model/bloc-year.js';
import { AWARDS } from '../../model/catalogues/awards.js';
import { findAward } from '../../model/catalogues/find-award.js';
import { spellingKey } from '../../model/spelling-key.js';
import { madeOnce } from '../made-once.js';
import type { Reading, TypedText } from '../reading.js';

/** A field that names an award. */
export interface NamedAward {
  readonly path: string;
  /** The name as typed. */
  readonly text: string;
  /** The catalogue or the data lists it, so papers and rules know what it is. */
  readonly isListed: boolean;
  /** It is written like a code: `CTDCP`. */
  readonly isCode: boolean;
}

const CODE = /^[\p{Lu}\p{N}]{2,8}$/u;

/** Every field that names an award: of recommendations, registrations, ballots and awards held already. */
export const namedAwards = madeOnce(({ data, texts }: Reading): readonly NamedAward[] =>
  texts
    .filter(isAward)
    .map(({ path, text }) => ({ path, text, isListed: isListed(data, text), isCode: CODE.test(text) })),
);

function isAward({ path }: TypedText): boolean {
  return path.endsWith('.award');
}

function isListed({ awards }: BlocYear, text: string): boolean {
  const { key, rank } = findAward(text, awards);
  return rank < AWARDS.length || awards.some(({ name }) => spellingKey(name) === key);
}
