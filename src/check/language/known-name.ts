import type { BlocYear } from '../../model/bloc-year.js';
import { spellingKey } from '../../model/spelling-key.js';
import { slug } from '../../text/slug.js';
import { sameLetters } from './same-letters.js';

/** A name that the data fixes: of a unit or of the bloc. */
export interface KnownName {
  readonly name: string;
  /** Its letters as they are compared one by one. */
  readonly letters: string;
  /** Field that fixes it. */
  readonly path: string;
  readonly isUnit: boolean;
  /** Its words but `và`, as spellings are compared. */
  readonly words: readonly string[];
  /** Its first word without marks. */
  readonly first: string;
  /** How many words stand before each part of a list, as in `Sở Văn hóa, | Thể thao và | Du lịch`. */
  readonly parts: ReadonlySet<number>;
}

const WORD = /([^\p{L}\p{N}]*)([\p{L}\p{N}]+)/gu;
const AND = 'và';

/** The names of the bloc and of its units. */
export function knownNames({ bloc, units }: BlocYear): readonly KnownName[] {
  const ofBloc = [
    { name: bloc.name, path: 'bloc.name' },
    ...(bloc.shortName === undefined ? [] : [{ name: bloc.shortName, path: 'bloc.shortName' }]),
  ];
  return [
    ...units.map(({ name }, index) => knownName(name, `units[${index}].name`, true)),
    ...ofBloc.map(({ name, path }) => knownName(name, path, false)),
  ];
}

function knownName(name: string, path: string, isUnit: boolean): KnownName {
  const found = [...name.matchAll(WORD)].map(([, gap = '', word = '']) => ({ word, isNew: /[,–-]/u.test(gap) }));
  const listed = found.map(({ word, isNew }, index) => ({ word, isNew: isNew || found[index - 1]?.word === AND }));
  const kept = listed.filter(({ word }) => word !== AND);
  const parts = kept.flatMap(({ isNew }, index) => (isNew ? [index] : []));
  return {
    name,
    letters: sameLetters(name),
    path,
    isUnit,
    words: kept.map(({ word }) => spellingKey(word)),
    first: slug(kept[0]?.word ?? ''),
    parts: new Set(parts),
  };
}
