import { folderOf } from '../../world/paths.js';
import type { BlocEntry } from '../manifest/manifest.js';
import { foldedPath } from '../names/folded-path.js';
import { ownFolder } from '../names/own-folder.js';
import type { Naming } from '../names/paper-path.js';

const ANY_YEAR = 2000;

/** Whether two blocs may want one path: not where each has a folder for itself and all files of earlier runs lie in these. */
export function mayMeet(ids: readonly string[], entries: readonly BlocEntry[], naming: Naming): boolean {
  const blocs = new Set([...ids, ...entries.map(({ id }) => id)]);
  const folders = [...blocs].map((id) => ownFolder(id, ANY_YEAR, naming));
  const own = new Set(folders.flatMap((folder) => (folder === undefined ? [] : [foldedPath(folder)])));
  const isApart = own.size === blocs.size && ![...own].some((folder) => own.has(folderOf(folder)));
  return !isApart || !entries.every((entry) => isAtHome(entry, naming));
}

function isAtHome({ id, year, files }: BlocEntry, naming: Naming): boolean {
  const folder = `${ownFolder(id, year, naming)}/`;
  return files.every(({ path, orphan = false }) => orphan || path.startsWith(folder));
}
