import type { World } from '../../world/world.js';
import { asKnown } from './as-known.js';
import type { BlocEntry, FileEntry } from './manifest.js';
import { coveringScope, inScope, isMadeIn, type WantedScope } from './scopes.js';

/**
 * What the record says of a bloc, with the stamps its files have now, when all that is wanted of it was made from the same inputs
 * and stands there as it was made, or as a person left it; else nothing.
 */
export async function currentEntry(
  entry: BlocEntry,
  wanted: WantedScope,
  folder: string,
  world: World,
): Promise<BlocEntry | undefined> {
  if (coveringScope(entry.made, wanted) === undefined || !hasBundle(entry, wanted)) return undefined;
  const files: FileEntry[] = [];
  for (const file of entry.files) {
    const isWanted = file.orphan !== true && inScope(file, wanted);
    const there = isWanted ? await asKnown(file, folder, world) : file;
    if (there === undefined) return undefined;
    files.push(there);
  }
  return { ...entry, files };
}

function hasBundle({ files }: BlocEntry, wanted: WantedScope): boolean {
  if (wanted.bundle === undefined) return true;
  return files.some((file) => file.bundle !== undefined && isMadeIn(file, wanted));
}
