import type { World } from '../../world/world.js';
import { isAsKnown } from './is-as-known.js';
import type { BlocEntry } from './manifest.js';
import { coveringScope, inScope, isMadeIn, type WantedScope } from './scopes.js';

/** Whether all that is wanted of a bloc was made from the same inputs and stands there as it was made, or as a person left it. */
export async function isCurrent(entry: BlocEntry, wanted: WantedScope, folder: string, world: World): Promise<boolean> {
  if (coveringScope(entry.made, wanted) === undefined || !hasBundle(entry, wanted)) return false;
  for (const file of entry.files) {
    if (file.orphan === true || !inScope(file, wanted)) continue;
    if (!(await isAsKnown(file, folder, world))) return false;
  }
  return true;
}

function hasBundle({ files }: BlocEntry, wanted: WantedScope): boolean {
  if (wanted.bundle === undefined) return true;
  return files.some((file) => file.bundle !== undefined && isMadeIn(file, wanted));
}
