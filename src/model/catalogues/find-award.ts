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

/** What the catalogue knows, by each way to write it: all but the name, which is the code's or as the data writes it. */
const BY_KEY: ReadonlyMap<string, Listed> = new Map(
  AWARDS.flatMap((award, rank) => {
    const { code, name, shortName, aliases, category, level, years = 1 } = award;
    const known = { key: code, category, rank, ofState: level === 'state', years };
    // an alias may name another level than the name and the short name do
    return [
      [spellingKey(code), { ...known, name, shortName }],
      [spellingKey(name), { ...known, shortName }],
      ...aliases.map((alias): [string, Listed] => [spellingKey(alias), known]),
    ] satisfies [string, Listed][];
  }),
);

type Listed = Omit<KnownAward, 'name' | 'shortName'> & Partial<Pick<KnownAward, 'name' | 'shortName'>>;

/** The award a text names by code, name or alias, however its marks are placed; what nobody lists is a form of award. */
export function findAward(text: string, added: readonly AddedAward[] = []): KnownAward {
  const key = spellingKey(text);
  const own = added.find(({ name }) => spellingKey(name) === key);
  if (own !== undefined) {
    return { key, name: own.name, shortName: own.shortName ?? own.name, category: own.category, ...UNLISTED };
  }
  return { name: text, shortName: text, ...(BY_KEY.get(key) ?? { key, category: 'form', ...UNLISTED }) };
}
