import { spellingKey } from '../spelling-key.js';
import { AWARDS } from './awards.js';

/** What papers need to know of an award the data names. */
export interface KnownAward {
  /** What tells it from others, however it is written. */
  readonly key: string;
  /** The name as the data writes it. */
  readonly name: string;
  /** For narrow columns. */
  readonly shortName: string;
  readonly category: 'title' | 'form';
  /** Its place among others, from the highest down; what the catalogue lacks comes last. */
  readonly rank: number;
  /** The State grants it, on a submission to the Prime Minister. */
  readonly ofState: boolean;
  /** How many years of results its standard looks back on. */
  readonly years: number;
}

/** An award the data adds to the catalogue. */
interface AddedAward {
  readonly name: string;
  readonly shortName?: string | undefined;
  readonly category: 'title' | 'form';
}

const UNLISTED = { rank: AWARDS.length, ofState: false, years: 1 } as const;

/** The award a text names by code, name or alias, however its marks are placed; what nobody lists is a form of award. */
export function findAward(text: string, added: readonly AddedAward[] = []): KnownAward {
  const key = spellingKey(text);
  const own = added.find(({ name }) => spellingKey(name) === key);
  if (own !== undefined) {
    return { key, name: own.name, shortName: own.shortName ?? own.name, category: own.category, ...UNLISTED };
  }
  const rank = AWARDS.findIndex(({ code, name, aliases }) =>
    [code, name, ...aliases].some((known) => spellingKey(known) === key),
  );
  const award = AWARDS[rank];
  if (award === undefined) return { key, name: text, shortName: text, category: 'form', ...UNLISTED };
  const { code, category, level, years = 1 } = award;
  const byCode = spellingKey(code) === key;
  // an alias may name another level than the short name does
  const shortName = byCode || spellingKey(award.name) === key ? award.shortName : text;
  return { key: code, name: byCode ? award.name : text, shortName, category, rank, ofState: level === 'state', years };
}
