import type { BlocEntry, GatheredEntry } from '../manifest/manifest.js';

/** Whether a file put together holds papers of a bloc, or would if that had any of the kind. */
export function isOver(
  { bloc, blocs, years, year: past }: Pick<GatheredEntry, 'bloc' | 'blocs' | 'years' | 'year'>,
  { id, year }: Pick<BlocEntry, 'id' | 'year'>,
): boolean {
  if (bloc !== undefined) return bloc === id && (past ?? year) === year;
  return (blocs?.includes(id) ?? true) && (years?.includes(year) ?? true);
}
