import { joinPath } from '../../world/paths.js';
import type { World } from '../../world/world.js';
import { isOurs, type Known } from '../manifest/known.js';
import { sha256 } from '../sha256.js';

/** What is known of an output folder. */
export interface OrphanRoom {
  readonly folder: string;
  readonly known: Known;
  readonly world: World;
  readonly prune: boolean;
}

/** What a run does about a file that nothing needs any more: tells of it, removes it, or keeps it since a person changed it. */
export type OrphanState = 'told' | 'removed' | 'edited';

/** Finds that; nothing where someone has removed the file already. */
export async function orphanState(
  path: string,
  { folder, known, world, prune }: OrphanRoom,
): Promise<OrphanState | undefined> {
  const bytes = await world.readFile(joinPath(folder, path));
  if (!bytes.ok) return bytes.failure.reason === 'missing' ? undefined : 'told';
  if (!prune) return 'told';
  return isOurs(known, path, sha256(bytes.value)) ? 'removed' : 'edited';
}
