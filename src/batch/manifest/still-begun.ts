import { joinPath } from '../../world/paths.js';
import type { World } from '../../world/world.js';
import { hashAt } from '../hash-at.js';
import { besidePath } from '../write/beside-path.js';
import type { BegunFile } from './begun-file.js';
import type { Manifest } from './manifest.js';

/**
 * Of what runs that were killed were about to write: that which stands there, or beside a person's version, and which the record
 * says nothing of. A later run must know that it is nobody's work but ours.
 */
export async function stillBegun(
  begun: readonly BegunFile[],
  { blocs, gathered }: Omit<Manifest, 'thidua'>,
  folder: string,
  world: World,
): Promise<readonly BegunFile[]> {
  const recorded = new Set([...blocs.flatMap(({ files }) => files), ...gathered].map(name));
  const still = new Map<string, BegunFile>();
  for (const file of begun)
    if (!recorded.has(name(file)) && (await stands(file, folder, world))) still.set(name(file), file);
  return [...still.values()];
}

function name({ path, sha256: hash }: BegunFile): string {
  return `${hash} ${path}`;
}

async function stands({ path, sha256: hash }: BegunFile, folder: string, world: World): Promise<boolean> {
  for (const at of [path, besidePath(path, 1)]) {
    if ((await hashAt(joinPath(folder, at), world)) === hash) return true;
  }
  return false;
}
