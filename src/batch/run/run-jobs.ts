import type { BlocJob, BlocResult } from './job.js';
import type { JobRunner } from './runner.js';

/** How jobs are run. */
export interface RunJobs {
  readonly runner: JobRunner;
  /** Called with each result; the next job begins when it is done with it. */
  readonly onDone: (job: BlocJob, result: BlocResult) => Promise<void>;
  /** When it says so, jobs that have begun are finished and no other begins. */
  readonly isStopped: () => boolean;
}

/** Runs all jobs, as many at once as the runner wants; gives back those that were never begun. */
export async function runJobs(
  jobs: readonly BlocJob[],
  { runner, onDone, isStopped }: RunJobs,
): Promise<readonly BlocJob[]> {
  const waiting = [...jobs];
  const lane = async () => {
    while (!isStopped()) {
      const job = waiting.shift();
      if (job === undefined) return;
      await onDone(job, await runner.run(job));
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, runner.atOnce) }, lane));
  return waiting;
}
