import type { Place } from '../diagnostics/diagnostic.js';
import type { LoadedBlocYear } from './loaded-bloc-year.js';

/** Where something is said of a bloc as a whole: at its file; in a workbook, which may hold several, at the cell of a field. */
export function wholePlace({ file, locate }: Pick<LoadedBlocYear, 'file' | 'locate'>, field: string): Place {
  const { place } = locate(field);
  return place.sheet === undefined ? { file } : place;
}
