import { resourceCache } from '../../api/resource-cache.js';
import type { World } from '../../world/world.js';
import { failed } from './failed.js';
import { makeBloc } from './make-bloc.js';
import type { JobRunner } from './runner.js';

/** Does jobs one after another in this thread. */
export function runHere(world: World): JobRunner {
  const cache = resourceCache(world);
  return {
    atOnce: 1,
    run: (job) => makeBloc(job, world, cache).catch((error) => failed(job, error)),
    close: async () => undefined,
  };
}
