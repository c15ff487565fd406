import { joinPath } from '../../world/paths.js';
import type { World } from '../../world/world.js';
import { sha256 } from '../sha256.js';

/** A file as the manifest knows it. */
export interface KnownFile {
  readonly path: string;
  readonly sha256: string;
  readonly kept?: string | undefined;
  readonly stamp?: string | undefined;
}

/** Whether a file stands there as it was made, or as the person left it beside whose version the new one was put. */
export async function isAsKnown(
  { path, sha256: made, kept, stamp }: KnownFile,
  folder: string,
  world: World,
): Promise<boolean> {
  const at = joinPath(folder, path);
  // before anything is written over, its content is looked at all the same (place-file.ts)
  if (stamp !== undefined && (await world.stamp?.(at)) === stamp) return true;
  const bytes = await world.readFile(at);
  if (!bytes.ok) return false;
  const found = sha256(bytes.value);
  return found === made || found === kept;
}
