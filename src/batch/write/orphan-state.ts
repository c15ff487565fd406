import { joinPath } from '../../world/paths.js';
import type { World } from '../../world/world.js';
import { isOurs, type Known } from '../manifest/known.js';
import { sha256 } from '../sha256.js';
import type { Orphan } from './orphans-in.js';

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
  { path, stamp, kept }: Orphan,
  { folder, known, world, prune }: OrphanRoom,
): Promise<OrphanState | undefined> {
  const at = joinPath(folder, path);
  // before a file is removed, its content is looked at in any case
  if (!prune && stamp !== undefined && (await world.stamp?.(at)) === stamp)
    return kept === undefined ? 'told' : 'edited';
  const bytes = await world.readFile(at);
  if (!bytes.ok) return bytes.failure.reason === 'missing' ? undefined : 'told';
  // an empty file is what a power failure leaves behind
  if (bytes.value.length > 0 && !isOurs(known, path, sha256(bytes.value))) return 'edited';
  return prune ? 'removed' : 'told';
}
