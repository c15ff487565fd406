import { joinPath } from '../../world/paths.js';
import type { World } from '../../world/world.js';
import { hashAt } from '../hash-at.js';

/** A file that was made, and where it was put beside a person's version. */
export interface PlacedFile {
  readonly path: string;
  readonly sha256: string;
  readonly beside?: string | undefined;
}

/** Where the file that was made stands now: beside a person's version, until someone puts it in its place or removes it. */
export async function newestPath(
  { path, sha256: made, beside }: PlacedFile,
  folder: string,
  world: World,
): Promise<string> {
  if (beside === undefined) return path;
  const there = await world.kindOf(joinPath(folder, beside));
  if (!there.ok || there.value !== 'file') return path;
  return (await hashAt(joinPath(folder, path), world)) === made ? path : beside;
}
