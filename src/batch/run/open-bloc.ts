import { loadBlocYear } from '../../api/load-bloc-year.js';
import type { Overlay } from '../../api/overlay.js';
import { failure, type Outcome, success } from '../../diagnostics/outcome.js';
import type { Resources } from '../../documents/resources.js';
import type { LoadedBlocYear } from '../../model/loaded-bloc-year.js';
import type { World } from '../../world/world.js';
import type { BlocJob } from './job.js';
import type { ResourceCache } from './resource-cache.js';

/** A bloc with all its papers need. */
export interface OpenBloc {
  readonly bloc: LoadedBlocYear;
  readonly resources: Resources;
}

/** Loads the bloc of a job with its templates and fonts; an overlay changes its data first. */
export async function openBloc(
  { source, folders }: Pick<BlocJob, 'source' | 'folders'>,
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
