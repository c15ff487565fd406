import { joinPath } from '../../world/paths.js';
import type { World } from '../../world/world.js';

/** Where files are looked for. */
export interface FilesRoom {
  readonly folder: string;
  readonly world: World;
}

/** The paths of those files that are there: someone may have removed the others. */
export async function pathsThere(
  files: readonly { readonly path: string }[],
  { folder, world }: FilesRoom,
): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const { path } of files) {
    const kind = await world.kindOf(joinPath(folder, path));
    if (kind.ok && kind.value === 'file') paths.push(path);
  }
  return paths;
}
