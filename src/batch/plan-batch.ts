import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { World } from '../world/world.js';
import { type PlannedGathering, planGatherings } from './gather/plan-gatherings.js';
import type { Known } from './manifest/known.js';
import { readKnown } from './manifest/read-known.js';
import { inScope } from './manifest/scopes.js';
import { stateFiles } from './manifest/state-files.js';
import type { NamedSource } from './names/bloc-ids.js';
import { findBlocs } from './plan/find-blocs.js';
import { type PlannedBloc, planJobs } from './plan/plan-jobs.js';
import type { BatchRequest } from './plan/request.js';
import type { PlannedFile } from './run/job.js';
import { planBloc } from './run/plan-bloc.js';
import { type ResourceCache, resourceCache } from './run/resource-cache.js';
import type { StandingBloc } from './run/standing-bloc.js';
import { blocsGone } from './write/blocs-gone.js';
import { plannedEntry } from './write/planned-entry.js';

/** What a run would do with one bloc. */
export interface PlanRow {
  readonly bloc: string;
  readonly state: 'to-do' | 'current' | 'refused' | 'gone';
  /** Files that would be made; of a bloc that is unchanged those that are there. */
  readonly files: readonly string[];
  /** Files there of papers that are no more. */
  readonly orphans: readonly string[];
  readonly errors: readonly Diagnostic[];
}

/** What a run would do. */
export interface BatchPlan {
  readonly rows: readonly PlanRow[];
  /** Bundles by kind and archives. */
  readonly gathered: readonly PlannedGathering[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What planning needs of its surroundings. */
interface Surroundings {
  readonly world: World;
  readonly version: string;
  readonly packageFolder: string;
}

/** Finds what a run would do; nothing is made or written. */
export async function planBatch(request: BatchRequest, surroundings: Surroundings): Promise<BatchPlan> {
  const { world } = surroundings;
  const { known, diagnostics } = await readKnown(request.folder, stateFiles(request.shard), world);
  const found = await findBlocs(request, world);
  const planned = await planJobs(found.chosen, request, { ...surroundings, known });
  const cache = resourceCache(world);
  const blocs: PlanOfBloc[] = [];
  for (const bloc of planned) blocs.push(...(await planOf(bloc, world, cache)));
  const standing = blocs.flatMap((bloc) => bloc.standing ?? []);
  const { gathered, diagnostics: told } = await planGatherings(request, standing, known, world);
  const gone = request.shard === undefined ? await goneRows(known, found.all, request.folder, world) : [];
  return {
    rows: [...blocs.map(({ row }) => row), ...gone],
    gathered,
    diagnostics: [...diagnostics, ...found.diagnostics, ...told],
  };
}

async function goneRows(
  { blocs }: Known,
  all: readonly NamedSource[],
  folder: string,
  world: World,
): Promise<readonly PlanRow[]> {
  const entries = [...blocs.values()];
  const gone = await blocsGone(entries, all, folder, world);
  return entries
    .filter(({ id }) => gone.has(id))
    .map(({ id, files }) => ({
      bloc: id,
      state: 'gone',
      files: [],
      orphans: files.map(({ path }) => path),
      errors: [],
    }));
}

/** What a run would do with a bloc, and how that would stand there then. */
interface PlanOfBloc {
  readonly row: PlanRow;
  readonly standing?: StandingBloc;
}

async function planOf(planned: PlannedBloc, world: World, cache: ResourceCache): Promise<readonly PlanOfBloc[]> {
  const { job, scope, before, state } = planned;
  const there = (before?.files ?? []).filter((file) => file.orphan === true || inScope(file, scope));
  const pathsOf = (isOrphan: boolean) =>
    there.filter(({ orphan = false }) => orphan === isOrphan).map(({ path }) => path);
  const row = { bloc: job.id, orphans: pathsOf(true), errors: [] };
  if (state === 'other-year') return [];
  if (state === 'current' && before !== undefined) {
    const standing = { planned, entry: before, written: 0, isWhole: true };
    return [{ row: { ...row, state, files: pathsOf(false) }, standing }];
  }
  const plan = await planBloc(job, world, cache);
  if (plan.state === 'other-year') return [];
  if (plan.state === 'refused') return [{ row: { ...row, state: 'refused', files: [], errors: plan.errors } }];
  const files = plan.files.map(({ path }) => path);
  const orphans = there.map(({ path }) => path).filter((path) => !files.includes(path));
  return [{ row: { ...row, state: 'to-do', files, orphans }, standing: wouldStand(planned, plan.year, plan.files) }];
}

function wouldStand(planned: PlannedBloc, year: number, files: readonly PlannedFile[]): StandingBloc {
  const { job, scope, source } = planned;
  const entry = {
    id: job.id,
    source,
    year,
    made: [],
    files: files.map((file) => ({ ...plannedEntry(file, scope, scope.draft), sha256: '' })),
  };
  return { planned, entry, written: files.length, isWhole: true };
}
