import { type OpenBloc, openBloc } from '../../api/open-bloc.js';
import type { ResourceCache } from '../../api/resource-cache.js';
import { type Outcome, success } from '../../diagnostics/outcome.js';
import type { World } from '../../world/world.js';
import type { BlocJob } from '../run/job.js';

/** A province's blocs are few enough to be held while kind after kind is put together; those of a country are opened for each. */
const MOST = 24;

/** Opens the blocs of jobs, unless they are still held. */
export type HeldBlocs = (job: BlocJob) => Promise<Outcome<OpenBloc>>;

/** Makes such an opener, which holds the last few blocs. */
export function heldBlocs(world: World, cache: ResourceCache): HeldBlocs {
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
