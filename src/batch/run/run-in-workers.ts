import { Tinypool } from 'tinypool';
import { diagnose } from '../../diagnostics/diagnose.js';
import type { BlocJob, BlocResult } from './job.js';
import type { JobRunner } from './runner.js';

/** Enough for the papers of the largest bloc; beyond that a worker cleans up, so that memory stays flat however many blocs there are. */
const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 };

/** A job whose worker fails is tried once more; one whose pool was lost through another job some times more. */
const TRIES = { own: 2, withPool: 5 };

/** Does jobs in worker threads. */
export function runInWorkers(workers: number, script: URL = new URL('./worker.js', import.meta.url)): JobRunner {
  const pools = renewedPools(workers, script);
  const attempt = async (job: BlocJob, tries: number): Promise<BlocResult> => {
    const pool = pools.current();
    try {
      return await pool.run(job);
    } catch {
      const most = pool === pools.current() ? TRIES.own : TRIES.withPool;
      return tries < most ? attempt(job, tries + 1) : died(job);
    }
  };
  return {
    // while one result is being written, the worker already has its next job
    atOnce: workers + 1,
    run: (job) => attempt(job, 1),
    close: () => pools.close(),
  };
}

/** The pool replaces a worker that fails but not one that just ends; then a whole new pool takes over. */
function renewedPools(workers: number, script: URL) {
  const watched = new WeakSet<object>();
  let pool = newPool(workers, script);
  let isClosed = false;
  const renew = (gone: Tinypool) => {
    if (isClosed || gone !== pool) return;
    pool = newPool(workers, script);
    void gone.destroy();
  };
  const watch = (own: Tinypool) => {
    for (const thread of own.threads.filter((each) => !watched.has(each))) {
      watched.add(thread);
      let hasFailed = false;
      thread.once('error', () => {
        hasFailed = true;
      });
      thread.once('exit', () => hasFailed || renew(own));
    }
    return own;
  };
  return {
    current: () => watch(pool),
    close: () => {
      isClosed = true;
      return pool.destroy();
    },
  };
}

function newPool(workers: number, script: URL): Tinypool {
  const pool = new Tinypool({
    filename: script.href,
    name: 'workOn',
    minThreads: workers,
    maxThreads: workers,
    resourceLimits: LIMITS,
  });
  // what goes wrong between jobs shows in the next one
  pool.on('error', () => undefined);
  return pool;
}

function died({ source: { file } }: BlocJob): BlocResult {
  return {
    state: 'refused',
    errors: [diagnose('batch.worker-died', { place: { file } })],
    findings: { error: 1, warning: 0, info: 0 },
  };
}
