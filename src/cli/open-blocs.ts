import {
  type BlocSource,
  type Diagnostic,
  findSources,
  type LoadedBlocYear,
  loadBlocYear,
  type Resources,
  readResources,
  type World,
} from '../index.js';
import { packageFolder } from '../world/node-package-folder.js';

/** One bloc of the input: opened with what its papers need, or not, and why. */
export interface OpenedBloc {
  readonly file: string;
  /** Its key in a workbook. */
  readonly bloc?: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly opened?: { readonly bloc: LoadedBlocYear; readonly resources: Resources };
}

/** Opens all blocs behind the paths, in order; one that cannot be opened never stops the others. */
export async function openBlocs(paths: readonly string[], world: World): Promise<readonly OpenedBloc[]> {
  const openResources = resourcesByWorkspace(world);
  const blocs: OpenedBloc[] = [];
  for (const path of new Set(paths)) {
    const sources = await findSources(world, path);
    if (sources.diagnostics.length > 0) blocs.push({ file: path, diagnostics: sources.diagnostics });
    for (const source of sources.ok ? sources.value : []) blocs.push(await openBloc(source, world, openResources));
  }
  return blocs;
}

type OpenResources = (workspace: string | undefined) => ReturnType<typeof readResources>;

async function openBloc(source: BlocSource, world: World, openResources: OpenResources): Promise<OpenedBloc> {
  const resources = await openResources(source.workspace);
  const bloc = await loadBlocYear(source, world);
  const diagnostics = [...resources.diagnostics, ...bloc.diagnostics];
  const own = { file: source.file, ...(source.bloc === undefined ? {} : { bloc: source.bloc }), diagnostics };
  if (!resources.ok || !bloc.ok) return own;
  return { ...own, opened: { bloc: bloc.value, resources: resources.value } };
}

/** Templates and fonts are read once for each workspace. */
function resourcesByWorkspace(world: World): OpenResources {
  const known = new Map<string | undefined, ReturnType<typeof readResources>>();
  return (workspace) => {
    const folders = workspace === undefined ? [packageFolder()] : [packageFolder(), workspace];
    const reading = known.get(workspace) ?? readResources(folders, world);
    known.set(workspace, reading);
    return reading;
  };
}
