import type { BlocYear } from '../../model/bloc-year.js';
import { findAward } from '../../model/catalogues/find-award.js';

/** An award as messages name it, in quotation marks; a code is written out. */
export function awardName({ awards }: BlocYear, { award }: { readonly award: string }): string {
  return `“${findAward(award, awards).name}”`;
}
