import type { LoadedBlocYear } from '../../model/loaded-bloc-year.js';

/** Whether a gap stands for a field of the data; others stand for what is written by hand once the paper is printed. */
export function isFilledByData(gap: string, bloc: LoadedBlocYear): boolean {
  return bloc.locate(gap).label !== undefined;
}
