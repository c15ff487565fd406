import { availableParallelism } from 'node:os';
import type { JobRunner } from '../../batch/run/runner.js';
import { nodeWorld } from '../../world/node-world.js';
import type { World } from '../../world/world.js';

/**
 * Below this number of blocs to make, workers take longer to start than they save: each reads the program, the templates and
 * the fonts for itself.
 */
const FEW = 4;

/** Each worker has fonts and templates of its own in memory. */
const MOST = 8;

/** Chooses who makes so many blocs: this thread, or workers. Workers know only the files of this machine. */
export async function runnerFor(jobs: number, asked: number | undefined, world: World): Promise<JobRunner> {
  const usual = jobs < FEW ? 1 : Math.min(availableParallelism(), MOST);
  const workers = Math.min(asked ?? usual, jobs);
  if (workers > 1 && world === nodeWorld) {
    const { runInWorkers } = await import('../../batch/run/run-in-workers.js');
    return runInWorkers(workers);
  }
  const { runHere } = await import('../../batch/run/run-here.js');
  return runHere(world);
}
