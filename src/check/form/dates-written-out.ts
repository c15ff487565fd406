import type { BlocYear } from '../../model/bloc-year.js';
import { basisList } from '../law/basis-list.js';
import { regimeOf } from './regime-of.js';

/** Where a state paper writes out every date: its bases and the opening of the pledge. */
export function datesWrittenOut(data: BlocYear, path: string): boolean {
  return (path === 'pledge.opening' || basisList(path) !== undefined) && regimeOf(data, path) === 'state';
}
