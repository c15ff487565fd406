import { isWorkbook } from '../../load/is-workbook.js';
import { folderOf, normalPath, staysInside } from '../../world/paths.js';
import type { PathKind, World } from '../../world/world.js';
import type { BlocEntry } from '../manifest/manifest.js';
import type { NamedSource } from '../names/bloc-ids.js';
import { pathFrom } from '../plan/path-from.js';
import { relativePath } from '../plan/relative-path.js';

/** What a run found behind its paths. */
export interface BlocsBehind {
  readonly all: readonly NamedSource[];
  /** Paths at which something went wrong. */
  readonly troubled: readonly string[];
}

/** Blocs of earlier runs that this one did not find. */
export interface BlocsGone {
  /** Ids of those that are no more. */
  readonly gone: ReadonlySet<string>;
  /** Troubled paths behind which there would be more of them. */
  readonly unsure: readonly string[];
}

/**
 * Blocs that are no more: their file is gone from a folder that is still there, or goes by another name now. Of a workbook that
 * cannot be read nothing is known, nor where the folder is gone too: the workspace or the output folder may have been moved. And
 * where something is wrong with a path, its files may only not have arrived yet.
 */
export async function blocsGone(
  entries: readonly BlocEntry[],
  { all, troubled }: BlocsBehind,
  folder: string,
  world: World,
): Promise<BlocsGone> {
  const ids = new Set(all.map(({ id }) => id));
  const from = world.absolute(folder);
  const known = all.filter(({ source: { file, bloc } }) => bloc !== undefined || !isWorkbook(file));
  const sources = new Set(known.map(({ source: { file } }) => relativePath(from, world.absolute(file))));
  const gone = new Set<string>();
  const unsure = new Set<string>();
  for (const { id, source } of entries) {
    if (ids.has(id)) continue;
    const file = pathFrom(from, source);
    if (!sources.has(source) && !(await isRemoved(file, world))) continue;
    const trouble = troubled.find((path) => isBehind(file, world.absolute(path)));
    if (trouble === undefined) gone.add(id);
    else unsure.add(trouble);
  }
  return { gone, unsure: [...unsure] };
}

function isBehind(file: string, path: string): boolean {
  return normalPath(file) === normalPath(path) || staysInside(path, file);
}

async function isRemoved(file: string, world: World): Promise<boolean> {
  return (await isThere(file, 'missing', world)) && (await isThere(folderOf(file), 'folder', world));
}

async function isThere(path: string, wanted: PathKind, world: World): Promise<boolean> {
  const kind = await world.kindOf(path);
  return kind.ok && kind.value === wanted;
}
