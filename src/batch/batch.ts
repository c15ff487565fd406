import { joinPath } from '../world/paths.js';
import { gatherPapers } from './gather/gather-papers.js';
import { withLock } from './lock/with-lock.js';
import { readKnown } from './manifest/read-known.js';
import { stateFiles } from './manifest/state-files.js';
import { writeState } from './manifest/write-state.js';
import { findBlocs } from './plan/find-blocs.js';
import { planJobs } from './plan/plan-jobs.js';
import type { BatchRequest } from './plan/request.js';
import type { Progress } from './progress.js';
import type { BatchReport } from './report.js';
import { makeAll } from './run/make-all.js';
import type { JobRunner } from './run/runner.js';
import { sharedErrors } from './shared-errors.js';
import type { Surroundings } from './surroundings.js';
import { blocsGone } from './write/blocs-gone.js';
import { clearOrphans } from './write/clear-orphans.js';
import { recordOf } from './write/record-of.js';
import { removeRemains } from './write/remove-remains.js';

/** All a run needs of its surroundings. */
export interface BatchSurroundings extends Surroundings {
  /** Aborted when the user wants to stop. */
  readonly signal: AbortSignal;
  /** Who does so many jobs. */
  readonly runnerFor: (jobs: number) => Promise<JobRunner>;
  readonly onProgress: (progress: Progress) => void;
}

/** Makes the papers of all blocs asked for, as far as they are not there already, and keeps a record of them. */
export async function runBatch(request: BatchRequest, surroundings: BatchSurroundings): Promise<BatchReport> {
  const { folder, shard } = request;
  const { world, self } = surroundings;
  const lock = { folder, name: stateFiles(shard).lock, self };
  const run = await withLock(lock, world, () => runLocked(request, surroundings));
  return run.ok ? run.value : { rows: [], gathered: [], diagnostics: run.diagnostics, interrupted: false };
}

async function runLocked(request: BatchRequest, surroundings: BatchSurroundings): Promise<BatchReport> {
  const { folder, shard, prune } = request;
  const { world, version, packageFolder, signal } = surroundings;
  const state = stateFiles(shard);
  // other shards are at work in the same folder
  if (shard === undefined) await removeRemains(folder, world);
  const read = await readKnown(folder, state, world);
  const { known } = read;
  const { all, chosen, diagnostics } = await findBlocs(request, world);
  const planned = await planJobs(chosen, request, { world, packageFolder, version, known });
  const output = { folder, journal: joinPath(folder, state.journal), known, world };
  const made = await makeAll(planned, output, surroundings);
  const gone = shard === undefined ? await blocsGone([...known.blocs.values()], all, folder, world) : new Set<string>();
  const missing = made.rows.filter(({ state }) => state === 'refused').map(({ bloc }) => bloc);
  const there = { standing: made.standing, areAll: made.standing.length === all.length, missing, gone };
  const gathered = await gatherPapers(request, there, {
    output,
    force: request.force,
    isAlone: shard === undefined,
    isStopped: () => signal.aborted,
    onProgress: (done, of) => surroundings.onProgress({ gathered: done, of }),
  });
  const own = shard === undefined ? undefined : new Set([...read.own, ...chosen.map(({ id }) => id)]);
  const recorded = recordOf({ known: known.blocs, standing: made.standing, gathered: gathered.entries, own });
  const cleared = await clearOrphans(recorded, gone, { folder, known, world, prune: prune && !signal.aborted });
  const room = { folder, state, names: read.names, begun: read.begun, isWhole: shard === undefined };
  const written = await writeState(
    room,
    { version, blocs: [...cleared.blocs], gathered: [...cleared.gathered] },
    world,
  );
  const told = [made, gathered, cleared].flatMap((each) => each.diagnostics);
  const { rows, shared } = sharedErrors(made.rows);
  return {
    rows,
    gathered: gathered.rows,
    diagnostics: [...shared, ...read.diagnostics, ...diagnostics, ...told, ...written],
    interrupted: signal.aborted,
  };
}
