import type { GatheredEntry } from '../manifest/manifest.js';
import type { Gathering } from './gathering.js';

/** What a run put together, and how far it reached. */
export interface GatherReach {
  readonly gatherings: readonly Gathering[];
  /** Blocs whose papers stand. */
  readonly blocs: ReadonlySet<string>;
  /** They are all there are, with all their papers. */
  readonly isWhole: boolean;
  /** Blocs that are no more. */
  readonly gone: ReadonlySet<string>;
}

/** Whether a file that was put together once would not be any more, as far as this run can tell. */
export function isLeftOver(entry: GatheredEntry, { gatherings, blocs, isWhole, gone }: GatherReach): boolean {
  if (entry.orphan === true) return true;
  if (entry.bloc !== undefined && gone.has(entry.bloc)) return true;
  if (gatherings.some(({ path }) => path === entry.path)) return false;
  const isReached = entry.bloc === undefined ? isWhole : blocs.has(entry.bloc);
  return isReached && gatherings.some(({ choice }) => choice === entry.choice);
}
