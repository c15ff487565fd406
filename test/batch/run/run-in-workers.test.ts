import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { BlocJob } from '../../../src/batch/run/job.js';
import { runInWorkers } from '../../../src/batch/run/run-in-workers.js';
import { runJobs } from '../../../src/batch/run/run-jobs.js';
import type { JobRunner } from '../../../src/batch/run/runner.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

/** Workers that do to jobs what their names say. */
const SCRIPT = `
import { existsSync, writeFileSync } from 'node:fs';
const hoard = [];
export async function workOn({ id, source: { file } }) {
  if (id.startsWith('ends')) process.exit(1);
  if (id.startsWith('throws')) setImmediate(() => { throw new Error('hỏng'); });
  if (id.startsWith('throws')) await new Promise(() => {});
  if (id.startsWith('hoards')) for (;;) hoard.push(new Array(100_000).fill(String(hoard.length)));
  if (id.startsWith('once') && !existsSync(file)) { writeFileSync(file, ''); process.exit(1); }
  return { state: 'other-year' };
}
`;

const folder = temporaryFolder({ 'worker.mjs': SCRIPT });
const jobOf = (id: string): BlocJob => ({
  id,
  source: { file: join(folder, id) },
  folders: [],
  wanted: { formats: ['pdf'], draft: false },
  naming: { pattern: '', style: 'ascii' },
});

let runner: JobRunner | undefined;
afterEach(() => runner?.close());

/** What came of jobs, by their names. */
async function resultsOf(ids: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const workers = runInWorkers(2, pathToFileURL(join(folder, 'worker.mjs')));
  runner = workers;
  const results: Record<string, string> = {};
  await runJobs(ids.map(jobOf), {
    runner: workers,
    isStopped: () => false,
    onDone: async ({ id }, result) => {
      results[id] = result.state === 'refused' ? result.errors.map(({ code }) => code).join() : result.state;
    },
  });
  return results;
}

describe('a worker that dies', () => {
  test.each(['ends', 'throws', 'hoards'])('because its job %s takes no other bloc along', async (way) => {
    const ids = ['a', 'b', way, 'c', 'd', 'e', 'f', 'g'];
    const results = await resultsOf(ids);
    expect(results).toEqual(Object.fromEntries(ids.map((id) => [id, id === way ? 'batch.worker-died' : 'other-year'])));
  });

  test('only once is replaced, and its job done again', async () => {
    expect(await resultsOf(['a', 'once', 'b'])).toEqual({ a: 'other-year', once: 'other-year', b: 'other-year' });
  });
});
