import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { joinPath } from '../world/paths.js';
import { gatherPapers } from './gather/gather-papers.js';
import { withLock } from './lock/with-lock.js';
import type { GatheredEntry } from './manifest/manifest.js';
import { stateFiles } from './manifest/state-files.js';
import { writeState } from './manifest/write-state.js';
import type { BatchRequest } from './plan/request.js';
import { type Survey, survey } from './plan/survey.js';
import type { Progress } from './progress.js';
import type { BatchReport } from './report.js';
import { makeAll } from './run/make-all.js';
import { pastYears } from './run/past-years.js';
import type { JobRunner } from './run/runner.js';
import type { StandingBloc } from './run/standing-bloc.js';
import { unknownYears } from './run/unknown-years.js';
import { sharedErrors } from './shared-errors.js';
import type { Surroundings } from './surroundings.js';
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
  const { folder, shard, force } = request;
  const { world, signal } = surroundings;
  const isAlone = shard === undefined;
  // other shards are at work in the same folder
  if (isAlone) await removeRemains(folder, world);
  const found = await survey(request, surroundings);
  const { known } = found.read;
  const output = { folder, journal: joinPath(folder, stateFiles(shard).journal), known, world };
  const made = await makeAll(found.planned, output, surroundings);
  const missing = made.rows.filter(({ state }) => state === 'refused').map(({ bloc }) => bloc);
  const there = {
    standing: made.standing,
    areAll: found.areAllFound && made.standing.length === found.all.length,
    missing,
    gone: found.gone,
  };
  const gathered = await gatherPapers(request, there, {
    output,
    force,
    isAlone,
    isStopped: () => signal.aborted,
    onProgress: (done, of) => surroundings.onProgress({ gathered: done, of }),
  });
  const told = await keepRecord({ found, standing: made.standing, gathered: gathered.entries }, request, surroundings);
  const { rows, shared } = sharedErrors(made.rows);
  return {
    rows,
    gathered: gathered.rows,
    diagnostics: [
      ...shared,
      ...found.diagnostics,
      ...made.diagnostics,
      ...unknownYears(request, { ...made, found: found.planned.length }),
      ...pastYears(made.standing),
      ...gathered.diagnostics,
      ...told,
    ],
    interrupted: signal.aborted,
  };
}

interface Done {
  readonly found: Survey;
  readonly standing: readonly StandingBloc[];
  readonly gathered: readonly GatheredEntry[];
}

/** Writes down what stands now, without files whose papers are no more, as far as they may be removed. */
async function keepRecord(
  { found: { read, gone, own }, standing, gathered }: Done,
  { folder, shard, prune }: BatchRequest,
  { world, version, signal }: BatchSurroundings,
): Promise<readonly Diagnostic[]> {
  const { known, names, begun } = read;
  const recorded = recordOf({ known: known.blocs, standing, gathered, own });
  const cleared = await clearOrphans(recorded, gone, { folder, known, world, prune: prune && !signal.aborted });
  const room = { folder, state: stateFiles(shard), names, begun, isWhole: shard === undefined };
  const entries = { version, blocs: [...cleared.blocs], gathered: [...cleared.gathered] };
  return [...cleared.diagnostics, ...(await writeState(room, entries, world))];
}
