import { type OpenBloc, openBloc } from '../api/open-bloc.js';
import { type ResourceCache, resourceCache } from '../api/resource-cache.js';
import { resourceFolders } from '../api/resource-folders.js';
import { type BlocSource, type Diagnostic, findSources, type World } from '../index.js';
import { packageFolder } from '../world/node-package-folder.js';

/** One bloc of the input: opened with what its papers need, or not, and why. */
export interface OpenedBloc {
  readonly file: string;
  /** Its key in a workbook. */
  readonly bloc?: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly opened?: OpenBloc;
}

/** Opens all blocs behind the paths, in order; one that cannot be opened never stops the others. */
export async function openBlocs(paths: readonly string[], world: World): Promise<readonly OpenedBloc[]> {
  const cache = resourceCache(world);
  const blocs: OpenedBloc[] = [];
  for (const path of new Set(paths)) {
    const sources = await findSources(world, path);
    if (sources.diagnostics.length > 0) blocs.push({ file: path, diagnostics: sources.diagnostics });
    for (const source of sources.ok ? sources.value : []) blocs.push(await open(source, world, cache));
  }
  return blocs;
}

async function open(source: BlocSource, world: World, cache: ResourceCache): Promise<OpenedBloc> {
  const { file, bloc, workspace } = source;
  const folders = await resourceFolders(packageFolder(), workspace, world);
  const opened = await openBloc({ source, folders }, world, cache);
  return {
    file,
    ...(bloc === undefined ? {} : { bloc }),
    diagnostics: opened.diagnostics,
    ...(opened.ok ? { opened: opened.value } : {}),
  };
}
