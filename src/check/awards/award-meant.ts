import { distance } from 'fastest-levenshtein';
import type { BlocYear } from '../../model/bloc-year.js';
import { AWARDS } from '../../model/catalogues/awards.js';
import { spellingKey } from '../../model/spelling-key.js';
import { madeOnce } from '../made-once.js';

/** A listed award that a text nearly names. */
export interface MeantAward {
  /** The way to write it that the text is nearest to. */
  readonly written: string;
  /** Its full name, when that way is a code or a short name. */
  readonly name?: string;
}

/** The listed award that a text nobody lists nearly names: one with other marks or spaces, or with a slip in a word or two. */
export function awardMeant(data: BlocYear, text: string): MeantAward | undefined {
  const place = placeAtEnd(data, text);
  const found = barely(text.slice(0, text.length - place.length));
  const meant = waysToWrite(data).find(({ bare }) => isNear(found, bare));
  if (meant === undefined) return undefined;
  const { written, name } = meant;
  return name === undefined ? { written: written + place } : { written, name };
}

/** ` Minh Họa` behind a name that ends with the level of the place. */
function placeAtEnd({ authority }: BlocYear, text: string): string {
  const place = ` ${authority.name ?? ''}`;
  return place !== ' ' && text.endsWith(place) ? place : '';
}

interface Way extends MeantAward {
  readonly bare: readonly string[];
}

const waysToWrite = madeOnce(({ awards }: BlocYear): readonly Way[] => [
  ...[...awards, ...AWARDS].flatMap(({ name }) => way(name)),
  ...AWARDS.flatMap(({ aliases }) => aliases.flatMap((alias) => way(alias))),
  ...AWARDS.flatMap(({ code, name, shortName }) => [...way(code, name), ...way(shortName, name)]),
  ...awards.flatMap(({ name, shortName }) => (shortName === undefined ? [] : way(shortName, name))),
]);

function way(written: string, name?: string): readonly Way[] {
  const bare = barely(written);
  return [name === undefined || name === written ? { written, bare } : { written, name, bare }];
}

/** The words without marks and capitals; `của` is often left out. */
function barely(text: string): readonly string[] {
  const bare = spellingKey(text).replace(/\p{M}/gu, '').replace(/đ/gu, 'd');
  return bare.split(' ').filter((word) => word !== 'cua');
}

const MOST_SLIPS = 2;

function isNear(found: readonly string[], meant: readonly string[]): boolean {
  if (found.join('') === meant.join('')) return true;
  if (found.length !== meant.length) return false;
  const unlike = found.flatMap((word, index) => (word === meant[index] ? [] : [[word, meant[index] ?? ''] as const]));
  return unlike.length <= MOST_SLIPS && unlike.every(([one, other]) => isSlip(one, other, found.length === 1));
}

/** Of one letter, which in short words and codes makes another word; or two letters in the wrong order. */
function isSlip(one: string, other: string, isCode: boolean): boolean {
  const least = Math.min(one.length, other.length);
  const changes = distance(one, other);
  return (changes === 1 && least >= (isCode ? 5 : 3)) || (changes === 2 && least >= 3 && isSwapped(one, other));
}

function isSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  const swapped = one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2);
  return swapped === other;
}
