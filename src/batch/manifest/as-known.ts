import { joinPath } from '../../world/paths.js';
import type { World } from '../../world/world.js';
import { hashAt } from '../hash-at.js';

/** A file as the manifest knows it. */
export interface KnownFile {
  readonly path: string;
  readonly sha256: string;
  readonly kept?: string | undefined;
  readonly stamp?: string | undefined;
}

/**
 * A file that stands there as it was made, or as the person left it beside whose version the new one was put, with the stamp it has
 * now: in a copy of the folder all have other ones. Nothing where it is gone or changed.
 */
export async function asKnown<T extends KnownFile>(file: T, folder: string, world: World): Promise<T | undefined> {
  const at = joinPath(folder, file.path);
  // before the content is read: who saves in between gives the file another one
  const stamp = await world.stamp?.(at);
  // before anything is written over, its content is looked at all the same (place-file.ts)
  if (stamp !== undefined && stamp === file.stamp) return file;
  const found = await hashAt(at, world);
  if (found === undefined || (found !== file.sha256 && found !== file.kept)) return undefined;
  // a stamp is that of the person's version where there is one: who put the new one in its place is not to be taken for them
  return stamp === undefined || found !== (file.kept ?? file.sha256) ? file : { ...file, stamp };
}
