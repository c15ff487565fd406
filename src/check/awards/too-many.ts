import type { BlocYear } from '../../model/bloc-year.js';
import { officialCount } from '../../text/vietnamese.js';
import { capitalized } from '../../view/capitalized.js';
import { countOf } from '../../view/nominations/places.js';
import type { RuleFinding } from '../rule.js';
import { type Nominee, nominees } from './nominees.js';

/** One finding when more are put forward for an award than a bloc usually may: at the first that is too many. */
export function tooMany(data: BlocYear, key: string, most: number, hint: string): readonly RuleFinding[] {
  const all = nominees(data, [key]);
  const first = all.find((_, index) => countOf(entriesOf(all.slice(0, index + 1))) > most);
  if (first === undefined) return [];
  const { path, award } = first;
  const message = `${capitalized(data.bloc.kind)} đề nghị ${officialCount(countOf(entriesOf(all)))} ${award.name}, quá ${officialCount(most)}.`;
  return [{ path: `${path}.award`, message, hint }];
}

function entriesOf(all: readonly Nominee[]) {
  return all.map(({ entry }) => entry);
}
