import { spellingKey } from '../../model/spelling-key.js';
import { AGENCY_NAMES } from '../form/agency-names.js';
import { AWARD_NAMES } from '../form/award-names.js';
import type { Found } from '../found.js';
import { widened } from './widened.js';

const NAMES = [...AGENCY_NAMES, ...AWARD_NAMES].map(([words]) => spellingKey(words).split(' '));
/** No listed name is longer. */
const LONGEST = 60;

/** Whether the word at a place is part of the name of a body or an award, whatever its capitals: `Sở Văn Hoá và Thể thao`. */
export function inListedName(place: Found): boolean {
  const { text, start, end } = place;
  const word = widened(place).letters;
  const before = text.slice(Math.max(0, start - LONGEST), start).replace(/\p{sc=Latn}*$/u, '');
  const after = text.slice(end, end + LONGEST).replace(/^\p{sc=Latn}*/u, '');
  const keys = { before: ` ${spellingKey(before)}`, word: spellingKey(word), after: `${spellingKey(after)} ` };
  return NAMES.some((name) => name.some((each, at) => each === keys.word && stands(name, at, keys)));
}

function stands(name: readonly string[], at: number, { before, after }: { before: string; after: string }): boolean {
  const isBefore = at === 0 || before.endsWith(` ${name.slice(0, at).join(' ')}`);
  return isBefore && (at === name.length - 1 || after.startsWith(`${name.slice(at + 1).join(' ')} `));
}
