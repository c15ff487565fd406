import { baseName, folderOf, joinPath } from '../world/paths.js';
import type { PathKind, World } from '../world/world.js';
import { SOURCE_EXTENSIONS } from './read-source.js';

/** The name of a workspace's folder of bloc files. */
export const BLOCS = 'blocs';

/** The name, without extension, of a workspace's file of defaults. */
export const DEFAULTS = 'thidua';

/** Whether a folder is a workspace: it has a file of defaults, a folder of bloc files, or both. */
export async function isWorkspace(world: World, folder: string): Promise<boolean> {
  return (await isBlocsFolder(world, joinPath(folder, BLOCS))) || (await defaultsOf(world, folder)) !== undefined;
}

/** Whether a path is a workspace's folder of bloc files. The absolute path tells its name even when the user stands in it. */
export async function isBlocsFolder(world: World, path: string): Promise<boolean> {
  return baseName(world.absolute(path)) === BLOCS && (await isKind(world, path, 'folder'));
}

/** The workspace a bloc file belongs to: the one around its `blocs` folder, or the folder whose defaults lie beside it. */
export async function workspaceOf(world: World, file: string): Promise<string | undefined> {
  const folder = folderOf(file);
  if (await isBlocsFolder(world, folder)) return parentOf(folder);
  return (await defaultsOf(world, folder)) === undefined ? undefined : folder;
}

/** The file of defaults of a workspace, if it has one. */
export async function defaultsOf(world: World, workspace: string): Promise<string | undefined> {
  const paths = SOURCE_EXTENSIONS.map((extension) => joinPath(workspace, DEFAULTS + extension));
  return (await which(paths, (path) => isKind(world, path, 'file')))[0];
}

/** The folder above a folder, for one written with dots too. */
export function parentOf(folder: string): string {
  return /(^|[/\\])\.\.?$/.test(folder) ? joinPath(folder, '..') : folderOf(folder);
}

/** The paths that pass a test of the world. */
export async function which(
  paths: readonly string[],
  test: (path: string) => Promise<boolean>,
): Promise<readonly string[]> {
  const answers = await Promise.all(paths.map(test));
  return paths.filter((_, index) => answers[index]);
}

async function isKind(world: World, path: string, kind: PathKind): Promise<boolean> {
  const found = await world.kindOf(path);
  return found.ok && found.value === kind;
}
