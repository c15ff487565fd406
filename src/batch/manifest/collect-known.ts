import type { Known } from './known.js';
import type { BlocEntry, GatheredEntry, JournalLine, Manifest } from './manifest.js';

/** Puts manifests and journals together; of one bloc the last to speak counts, what was written by any is remembered. */
export function collectKnown(manifests: readonly Manifest[], journals: readonly JournalLine[]): Known {
  const blocs = new Map<string, BlocEntry>();
  const gathered = new Map<string, GatheredEntry>();
  const ours = new Map<string, Set<string>>();
  const remember = (path: string, hash: string) => ours.set(path, (ours.get(path) ?? new Set()).add(hash));
  const rememberFile = ({ path, sha256, beside }: { path: string; sha256: string; beside?: string | undefined }) => {
    remember(path, sha256);
    if (beside !== undefined) remember(beside, sha256);
  };
  const take = (entry: BlocEntry) => {
    blocs.set(entry.id, entry);
    entry.files.forEach(rememberFile);
  };
  for (const manifest of manifests) {
    manifest.blocs.forEach(take);
    for (const entry of manifest.gathered) gathered.set(entry.path, entry);
    manifest.gathered.forEach(rememberFile);
  }
  for (const line of journals) {
    if ('done' in line) take(line.done);
    else for (const [path, hash] of Object.entries(line.begins)) remember(path, hash);
  }
  return { blocs, gathered, ours };
}
