import type { BlocEntry, GatheredEntry } from './manifest.js';

/** What earlier runs left word of. */
export interface Known {
  readonly blocs: ReadonlyMap<string, BlocEntry>;
  /** By path. */
  readonly gathered: ReadonlyMap<string, GatheredEntry>;
  /** By path: the hashes of all that a run wrote there or was about to. What has another was changed by a person. */
  readonly ours: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Whether a file of this hash at this path was written by a run. */
export function isOurs({ ours }: Known, path: string, hash: string): boolean {
  return ours.get(path)?.has(hash) ?? false;
}
