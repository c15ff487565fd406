import { joinPath } from '../../world/paths.js';
import type { World } from '../../world/world.js';
import { isOurs, type Known } from '../manifest/known.js';
import type { FileEntry } from '../manifest/manifest.js';
import { sha256 } from '../sha256.js';

/** Where files of persons are looked for. */
export interface EditedRoom {
  readonly folder: string;
  readonly known: Known;
  readonly world: World;
}

/** Whether what stands at the path of a file is a person's: nothing a run ever wrote there. */
export async function isEdited(
  { path, sha256: made, kept, stamp }: Pick<FileEntry, 'path'> & Partial<Pick<FileEntry, 'sha256' | 'kept' | 'stamp'>>,
  { folder, known, world }: EditedRoom,
): Promise<boolean> {
  const at = joinPath(folder, path);
  if (stamp !== undefined && (await world.stamp?.(at)) === stamp) return kept !== undefined;
  const bytes = await world.readFile(at);
  if (!bytes.ok || bytes.value.length === 0) return false;
  const found = sha256(bytes.value);
  return found !== made && !isOurs(known, path, found);
}
