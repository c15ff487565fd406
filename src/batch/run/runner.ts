import type { BlocJob, BlocResult } from './job.js';

/** Does jobs, in this thread or in others. */
export interface JobRunner {
  /** How many jobs are worth handing over at once. */
  readonly atOnce: number;
  /** Never fails: what is our own fault is the bloc's error. */
  run(job: BlocJob): Promise<BlocResult>;
  close(): Promise<void>;
}
