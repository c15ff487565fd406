import type { KnownAward } from '../../model/catalogues/find-award.js';

/** What is granted: `Cờ thi đua của Chính phủ`; `danh hiệu Chiến sĩ thi đua tỉnh`. A flag is a thing, other titles are not. */
export function awardPhrase({ name, category }: KnownAward): string {
  return category === 'form' || /^(?:cờ|danh hiệu) /iu.test(name) ? name : `danh hiệu ${name}`;
}
