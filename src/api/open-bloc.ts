import { failure, type Outcome, success } from '../diagnostics/outcome.js';
import type { Resources } from '../documents/resources.js';
import type { BlocSource } from '../load/bloc-source.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import type { World } from '../world/world.js';
import { loadBlocYear } from './load-bloc-year.js';
import type { Overlay } from './overlay.js';
import type { ResourceCache } from './resource-cache.js';

/** A bloc with all its papers need. */
export interface OpenBloc {
  readonly bloc: LoadedBlocYear;
  readonly resources: Resources;
}

/** Where a bloc is, and what its papers are made with. */
export interface BlocToOpen {
  readonly source: BlocSource;
  /** Folders of templates and fonts, the last one first. */
  readonly folders: readonly string[];
}

/** Loads a bloc with its templates and fonts; an overlay changes its data first. */
export async function openBloc(
  { source, folders }: BlocToOpen,
  world: World,
  cache: ResourceCache,
  overlay?: Overlay,
): Promise<Outcome<OpenBloc>> {
  const resources = await cache(folders);
  const bloc = await loadBlocYear(source, world, overlay);
  const diagnostics = [...resources.diagnostics, ...bloc.diagnostics];
  if (!resources.ok || !bloc.ok) return failure(diagnostics);
  return success({ bloc: bloc.value, resources: resources.value }, diagnostics);
}
