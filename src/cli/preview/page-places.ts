import type { BlocSource } from '../../load/bloc-source.js';
import { BLOCS } from '../../load/workspace.js';
import { freePath } from '../../world/free-path.js';
import { baseName, joinPath } from '../../world/paths.js';
import type { World } from '../../world/world.js';
import { ownFiles } from './own-files.js';

/** A file of the data: where it lies, and under which path the page gets it. */
export interface PagePlace {
  readonly path: string;
  readonly file: string;
  /** The workspace it belongs to. */
  readonly within?: string;
}

/**
 * The places of all that these blocs need. The page finds blocs, defaults and templates by the paths as the command line does, in
 * the folders it is given; so each workspace becomes a folder of its own with only the asked blocs in its `blocs`, where those
 * stand too whose workspace is known by the defaults beside them.
 */
export async function pagePlaces(sources: readonly BlocSource[], world: World): Promise<readonly PagePlace[]> {
  const free = freePaths();
  const tops = new Map<string, string>();
  const places: PagePlace[] = [];
  for (const { file, workspace: within, defaults } of sources) {
    if (within === undefined) {
      places.push({ path: free(shownName(file)), file });
      continue;
    }
    const key = world.absolute(within);
    const top = tops.get(key) ?? free(shownName(key));
    if (!tops.has(key)) places.push(...(await shared({ within, top, defaults }, world)));
    tops.set(key, top);
    places.push({ path: free(`${top}/${BLOCS}/${baseName(file)}`), file, within });
  }
  return places;
}

interface Workspace {
  readonly within: string;
  readonly top: string;
  readonly defaults: string | undefined;
}

/** What all blocs of a workspace share. */
async function shared({ within, top, defaults }: Workspace, world: World): Promise<readonly PagePlace[]> {
  const own = (await ownFiles(within, world)).map((path) => ({
    path: `${top}/${path}`,
    file: joinPath(within, path),
    within,
  }));
  return defaults === undefined ? own : [{ path: `${top}/${baseName(defaults)}`, file: defaults, within }, ...own];
}

/** The page keeps names with a dot at their beginning for itself; the root of a disk has no name. */
function shownName(path: string): string {
  return baseName(path).replace(/^\.+/u, '') || 'du-lieu';
}

/** Gives each path out once: another that would be the same is numbered. */
function freePaths(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    const path = freePath(wanted, taken);
    taken.add(path);
    return path;
  };
}
