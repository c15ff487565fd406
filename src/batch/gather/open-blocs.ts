import { type Outcome, success } from '../../diagnostics/outcome.js';
import type { World } from '../../world/world.js';
import type { BlocJob } from '../run/job.js';
import { type OpenBloc, openBloc } from '../run/open-bloc.js';
import type { ResourceCache } from '../run/resource-cache.js';

/** A province's blocs are few enough to be held while kind after kind is put together; those of a country are opened for each. */
const MOST = 24;

/** Opens the blocs of jobs. */
export type OpenBlocs = (job: BlocJob) => Promise<Outcome<OpenBloc>>;

/** Makes such an opener, which remembers the last few blocs. */
export function openBlocs(world: World, cache: ResourceCache): OpenBlocs {
  const known = new Map<string, OpenBloc>();
  return async (job) => {
    const held = known.get(job.id);
    if (held !== undefined) return success(held);
    const opened = await openBloc(job, world, cache);
    if (!opened.ok) return opened;
    const [oldest] = known.keys();
    if (known.size >= MOST && oldest !== undefined) known.delete(oldest);
    known.set(job.id, opened.value);
    return opened;
  };
}
