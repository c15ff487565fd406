import { joinPath } from '../world/paths.js';
import type { World } from '../world/world.js';
import type { Self } from './lock/holder.js';
import { takeLock } from './lock/take-lock.js';
import { readKnown } from './manifest/read-known.js';
import { stateFiles } from './manifest/state-files.js';
import { writeState } from './manifest/write-state.js';
import { findBlocs } from './plan/find-blocs.js';
import { planJobs } from './plan/plan-jobs.js';
import type { BatchRequest } from './plan/request.js';
import type { BatchReport } from './report.js';
import { makeAll, type Progress } from './run/make-all.js';
import type { JobRunner } from './run/runner.js';
import { blocsGone } from './write/blocs-gone.js';
import { clearOrphans } from './write/clear-orphans.js';
import { removeRemains } from './write/remove-remains.js';

/** All a run needs of its surroundings. */
export interface Surroundings {
  readonly world: World;
  readonly self: Self;
  readonly version: string;
  /** The folder with the package's own templates and fonts. */
  readonly packageFolder: string;
  /** Aborted when the user wants to stop. */
  readonly signal: AbortSignal;
  /** Who does so many jobs. */
  readonly runnerFor: (jobs: number) => Promise<JobRunner>;
  readonly onProgress: (progress: Progress) => void;
}

/** Makes the papers of all blocs asked for, as far as they are not there already, and keeps a record of them. */
export async function runBatch(request: BatchRequest, surroundings: Surroundings): Promise<BatchReport> {
  const { folder, shard } = request;
  const { world, self } = surroundings;
  const lock = await takeLock({ folder, name: stateFiles(shard).lock, self }, world);
  if (!lock.ok) return { rows: [], diagnostics: lock.diagnostics, interrupted: false };
  try {
    return await runLocked(request, surroundings);
  } finally {
    await lock.value();
  }
}

async function runLocked(request: BatchRequest, surroundings: Surroundings): Promise<BatchReport> {
  const { folder, shard, prune } = request;
  const { world, version, packageFolder } = surroundings;
  const state = stateFiles(shard);
  // other shards are at work in the same folder
  if (shard === undefined) await removeRemains(folder, world);
  const read = await readKnown(folder, state, world);
  const { known } = read;
  const { all, chosen, diagnostics } = await findBlocs(request, world);
  const planned = await planJobs(chosen, request, { world, packageFolder, version, known });
  const output = { folder, journal: joinPath(folder, state.journal), known, world };
  const made = await makeAll(planned, output, surroundings);
  const entries = new Map([...known.blocs, ...made.entries.map((entry) => [entry.id, entry] as const)]);
  const gone = shard === undefined ? await blocsGone([...known.blocs.values()], all, folder, world) : new Set<string>();
  const own = shard === undefined ? undefined : new Set([...read.own, ...chosen.map(({ id }) => id)]);
  const kept = [...entries.values()].filter(({ id }) => own?.has(id) ?? true);
  const cleared = await clearOrphans(kept, gone, { folder, known, world, prune: prune && !made.interrupted });
  const written = await writeState(
    { folder, state, names: read.names, isWhole: shard === undefined },
    version,
    cleared.entries,
    world,
  );
  const told = [...read.diagnostics, ...diagnostics, ...made.diagnostics, ...cleared.diagnostics, ...written];
  return { rows: made.rows, diagnostics: told, interrupted: made.interrupted };
}
