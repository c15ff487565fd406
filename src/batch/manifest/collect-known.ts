import type { Known } from './known.js';
import type { BlocEntry, JournalLine, Manifest } from './manifest.js';

/** Puts manifests and journals together; of one bloc the last to speak counts, what was written by any is remembered. */
export function collectKnown(manifests: readonly Manifest[], journals: readonly JournalLine[]): Known {
  const blocs = new Map<string, BlocEntry>();
  const ours = new Map<string, Set<string>>();
  const remember = (path: string, hash: string) => ours.set(path, (ours.get(path) ?? new Set()).add(hash));
  const take = (entry: BlocEntry) => {
    blocs.set(entry.id, entry);
    for (const { path, sha256, beside } of entry.files) {
      remember(path, sha256);
      if (beside !== undefined) remember(beside, sha256);
    }
  };
  for (const manifest of manifests) for (const entry of manifest.blocs) take(entry);
  for (const line of journals) {
    if ('done' in line) take(line.done);
    else for (const [path, hash] of Object.entries(line.begins)) remember(path, hash);
  }
  return { blocs, ours };
}
