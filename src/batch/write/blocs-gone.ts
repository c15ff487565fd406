import { isWorkbook } from '../../load/is-workbook.js';
import { folderOf } from '../../world/paths.js';
import type { PathKind, World } from '../../world/world.js';
import type { BlocEntry } from '../manifest/manifest.js';
import type { NamedSource } from '../names/bloc-ids.js';
import { pathFrom } from '../plan/path-from.js';
import { relativePath } from '../plan/relative-path.js';

/**
 * Blocs that are no more: their file is gone from a folder that is still there, or goes by another name now. Of a workbook that
 * cannot be read nothing is known, nor where the folder is gone too: the workspace or the output folder may have been moved.
 */
export async function blocsGone(
  entries: readonly BlocEntry[],
  all: readonly NamedSource[],
  folder: string,
  world: World,
): Promise<ReadonlySet<string>> {
  const ids = new Set(all.map(({ id }) => id));
  const from = world.absolute(folder);
  const known = all.filter(({ source: { file, bloc } }) => bloc !== undefined || !isWorkbook(file));
  const sources = new Set(known.map(({ source: { file } }) => relativePath(from, world.absolute(file))));
  const gone = new Set<string>();
  for (const { id, source } of entries) {
    if (ids.has(id)) continue;
    if (sources.has(source) || (await isRemoved(pathFrom(from, source), world))) gone.add(id);
  }
  return gone;
}

async function isRemoved(file: string, world: World): Promise<boolean> {
  return (await isThere(file, 'missing', world)) && (await isThere(folderOf(file), 'folder', world));
}

async function isThere(path: string, wanted: PathKind, world: World): Promise<boolean> {
  const kind = await world.kindOf(path);
  return kind.ok && kind.value === wanted;
}
