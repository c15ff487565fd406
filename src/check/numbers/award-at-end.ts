import type { BlocYear } from '../../model/bloc-year.js';
import { AWARDS } from '../../model/catalogues/awards.js';
import { findAward, type KnownAward } from '../../model/catalogues/find-award.js';

/** The longest name of an award, in words. */
const MOST_WORDS = 14;

/** The award whose name ends a text, as long as there is one: `… đề nghị tặng Cờ thi đua của Chính phủ`. */
export function awardAtEnd({ awards }: BlocYear, text: string): KnownAward | undefined {
  const words = text.trim().split(/\s+/u).slice(-MOST_WORDS);
  for (const index of words.keys()) {
    const award = findAward(words.slice(index).join(' '), awards);
    if (award.rank < AWARDS.length || awards.some(({ name }) => findAward(name, awards).key === award.key))
      return award;
  }
  return undefined;
}
