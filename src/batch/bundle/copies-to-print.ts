import type { BlocYear } from '../../model/bloc-year.js';
import { copiesView } from '../../view/copies.js';
import type { Subject } from '../../view/subjects.js';

/**
 * How many copies of a paper are printed: those its kind states, or all that its copies clause counts. One where nothing is
 * stated or that number is not known yet, and one of each where every unit has a file of its own.
 */
export function copiesToPrint(copies: number | 'counted' | undefined, data: BlocYear, { per }: Subject): number {
  if (copies !== 'counted') return copies ?? 1;
  const { total } = copiesView(data);
  return per === 'bloc' && typeof total === 'string' ? Number(total) : 1;
}
