import { joinPath } from '../../world/paths.js';
import type { World } from '../../world/world.js';
import { sha256 } from '../sha256.js';
import type { BlocEntry, FileEntry, Scope } from './manifest.js';
import { covers, inScope } from './scopes.js';

/** Whether all that is wanted of a bloc was made from the same inputs and stands there as it was made, or as a person left it. */
export async function isCurrent(entry: BlocEntry, wanted: Scope, folder: string, world: World): Promise<boolean> {
  if (!covers(entry.made, wanted)) return false;
  for (const file of entry.files) {
    if (file.orphan === true || !inScope(file, wanted)) continue;
    if (!(await isAsKnown(file, folder, world))) return false;
  }
  return true;
}

/** A person's version for which the new one was put beside it is known too. */
async function isAsKnown({ path, sha256: made, kept }: FileEntry, folder: string, world: World): Promise<boolean> {
  const bytes = await world.readFile(joinPath(folder, path));
  if (!bytes.ok) return false;
  const found = sha256(bytes.value);
  return found === made || found === kept;
}
