import { isWorkbook, WORKBOOK_EXTENSIONS } from '../../load/is-workbook.js';
import { SOURCE_EXTENSIONS } from '../../load/read-source.js';
import { BLOCS, DEFAULTS } from '../../load/workspace.js';
import { baseName, extensionOf } from '../../world/paths.js';
import { isResource } from './is-resource.js';

/** Which of the files hold blocs, and which nobody reads. */
export interface SortedFiles {
  readonly blocs: readonly string[];
  readonly unread: readonly string[];
}

/**
 * Sorts the paths of files that were dropped. In a workspace the files in its `blocs` folder hold blocs, as for the command
 * line; files that lie loose, in folders too, are blocs one and all, for nobody drops them for another reason.
 */
export function blocFiles(paths: readonly string[]): SortedFiles {
  const seen = paths.filter(isVisible);
  const around = workspacesIn(seen);
  const blocs = seen.filter((path) => mayHold(path) && !isDefaults(path) && isInPlace(path, around));
  // the common part of a workspace alone is read as what it was dropped as: a bloc, to be told what it lacks
  const alone = blocs.length > 0 ? [] : seen.filter((path) => isDefaults(path) && !path.includes('/'));
  const read = new Set([...blocs, ...alone]);
  return { blocs: [...read], unread: seen.filter((path) => !read.has(path) && !isOwn(path)) };
}

/** What systems and programs leave in folders is nobody's data. */
function isVisible(path: string): boolean {
  return !path.split('/').some((name) => /^(?:[.~]|__MACOSX$|Thumbs\.db$|desktop\.ini$)/iu.test(name));
}

function mayHold(path: string): boolean {
  if (foldersOf(path).at(-1) === BLOCS) return isIn(path, [...SOURCE_EXTENSIONS, ...WORKBOOK_EXTENSIONS]);
  return (isIn(path, SOURCE_EXTENSIONS) && !isRecord(path)) || isWorkbook(path);
}

function isInPlace(path: string, workspaces: ReadonlySet<string>): boolean {
  const folders = foldersOf(path);
  if (folders.length === 0 || folders.at(-1) === BLOCS) return true;
  return !folders.includes(BLOCS) && !folders.some((_, index) => workspaces.has(folders.slice(0, index + 1).join('/')));
}

/** The folders that have a `blocs` folder. */
function workspacesIn(paths: readonly string[]): ReadonlySet<string> {
  return new Set(
    paths
      .map(foldersOf)
      .flatMap((folders) => (folders.includes(BLOCS) ? [folders.slice(0, folders.indexOf(BLOCS)).join('/')] : [])),
  );
}

/** What a workspace has beside its blocs: the common part, templates, a typeface, what the command line remembers by. */
function isOwn(path: string): boolean {
  return isDefaults(path) || isRecord(path) || isResource(path);
}

function isDefaults(path: string): boolean {
  return isIn(path, SOURCE_EXTENSIONS) && baseName(path).slice(0, -extensionOf(path).length) === DEFAULTS;
}

/** `thidua.schema.json`, `thidua-manifest.json`. */
function isRecord(path: string): boolean {
  return /^thidua[.-].+\.json$/u.test(baseName(path));
}

function isIn(path: string, extensions: readonly string[]): boolean {
  return extensions.includes(extensionOf(path));
}

function foldersOf(path: string): readonly string[] {
  return path.split('/').slice(0, -1);
}
