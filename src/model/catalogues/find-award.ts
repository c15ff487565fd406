import { remembered } from '../../text/remembered.js';
import type { CalendarDate } from '../date.js';
import { spellingKey } from '../spelling-key.js';
import { AWARDS, type Award, type AwardSubject } from './awards.js';

/** What papers and rules need to know of an award the data names. */
export interface KnownAward {
  /** What tells it from others, however it is written. */
  readonly key: string;
  /** The name as the data writes it. */
  readonly name: string;
  /** For narrow columns. */
  readonly shortName: string;
  readonly category: 'title' | 'form';
  /** Whom it honours, where the catalogue says. */
  readonly subject?: AwardSubject | undefined;
  /** Its place among others, from the highest down; what the catalogue lacks comes last. */
  readonly rank: number;
  /** The State grants it, on a submission to the Prime Minister. */
  readonly ofState: boolean;
  /** The minutes must state a vote. */
  readonly voteRequired: boolean;
  /** How many years of results its standard looks back on. */
  readonly years: number;
  /** The first day on which it is proposed under this name, where there is one. */
  readonly from?: CalendarDate | undefined;
  /** The last such day, where there is one. */
  readonly to?: CalendarDate | undefined;
}

/** An award the data adds to the catalogue. */
interface AddedAward {
  readonly name: string;
  readonly shortName?: string | undefined;
  readonly category: 'title' | 'form';
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
}

const UNLISTED = {
  rank: AWARDS.length,
  ofState: false,
  voteRequired: false,
  years: 1,
} as const;

/** What the catalogue knows, by each way to write it: all but the name, which is the code's or as the data writes it. */
const BY_KEY: ReadonlyMap<string, Listed> = new Map(AWARDS.flatMap(waysToWrite));

type Listed = Omit<KnownAward, 'name' | 'shortName'> & Partial<Pick<KnownAward, 'name' | 'shortName'>>;

/** An alias may name another level than the name and the short name do: it stands for itself. */
function waysToWrite(award: Award, rank: number): readonly (readonly [key: string, known: Listed])[] {
  const { code, name, shortName, aliases, formerNames = [], years = 1, from, to } = award;
  const { category, subject, level, voteRequired } = award;
  const known = { key: code, category, subject, rank, ofState: level === 'state', voteRequired, years };
  const current = { ...known, from, to };
  return [
    [spellingKey(code), { ...current, name, shortName }],
    [spellingKey(name), { ...current, shortName }],
    ...aliases.map((alias) => [spellingKey(alias), current] as const),
    ...formerNames.map((former) => [spellingKey(former.name), { ...known, from: former.from, to: former.to }] as const),
  ];
}

/** The place that follows the word for its level: `tỉnh Nam Định`, `thành phố Hồ Chí Minh`, but not `Tỉnh Đoàn`. */
const OF_PLACE =
  /(?<=(?:[Tt]ỉnh|TỈNH|[Tt]hành phố|THÀNH PHỐ))(?!\s+(?:Đoàn|ĐOÀN|Ủy|Uỷ|ỦY|UỶ))(?:\s+(?:-\s+)?\p{Lu}\p{L}*(?:-\p{Lu}\p{L}*)*)+$/u;

/**
 * The award a text names by code, name or alias, however its marks are placed and whichever province it names; what nobody
 * lists is a form of award.
 */
export function findAward(text: string, added: readonly AddedAward[] = NONE_ADDED): KnownAward {
  const known = FINDERS.get(added);
  if (known !== undefined) return known(text);
  const find = remembered((name) => addedAs(name, added) ?? fromCatalogue(name), MOST);
  FINDERS.set(added, find);
  return find(text);
}

const NONE_ADDED: readonly AddedAward[] = [];

/** The same awards are named in every paper of a year. */
const MOST = 1000;
const FINDERS = new WeakMap<readonly AddedAward[], (text: string) => KnownAward>();

function addedAs(text: string, added: readonly AddedAward[]): KnownAward | undefined {
  const key = spellingKey(text);
  const own = added.find(({ name }) => spellingKey(name) === key);
  return own && { ...UNLISTED, key, ...own, shortName: own.shortName ?? own.name };
}

const fromCatalogue = remembered((text): KnownAward => {
  const key = spellingKey(text);
  const listed = BY_KEY.get(key) ?? BY_KEY.get(spellingKey(text.normalize('NFC').trim().replace(OF_PLACE, '')));
  return { name: text, shortName: text, ...(listed ?? { key, category: 'form', ...UNLISTED }) };
}, MOST);
