import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { World } from '../world/world.js';
import type { Known } from './manifest/known.js';
import { readKnown } from './manifest/read-known.js';
import { inScope } from './manifest/scopes.js';
import { stateFiles } from './manifest/state-files.js';
import type { NamedSource } from './names/bloc-ids.js';
import { findBlocs } from './plan/find-blocs.js';
import { type PlannedBloc, planJobs } from './plan/plan-jobs.js';
import type { BatchRequest } from './plan/request.js';
import { planBloc } from './run/plan-bloc.js';
import { type ResourceCache, resourceCache } from './run/resource-cache.js';
import { blocsGone } from './write/blocs-gone.js';

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
  const rows: PlanRow[] = [];
  for (const bloc of planned) rows.push(...(await rowsOf(bloc, world, cache)));
  const gone = request.shard === undefined ? await goneRows(known, found.all, request.folder, world) : [];
  return { rows: [...rows, ...gone], diagnostics: [...diagnostics, ...found.diagnostics] };
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

async function rowsOf(
  { job, scope, before, state }: PlannedBloc,
  world: World,
  cache: ResourceCache,
): Promise<readonly PlanRow[]> {
  const there = (before?.files ?? []).filter((file) => file.orphan === true || inScope(file, scope));
  const pathsOf = (isOrphan: boolean) =>
    there.filter(({ orphan = false }) => orphan === isOrphan).map(({ path }) => path);
  const row = { bloc: job.id, orphans: pathsOf(true), errors: [] };
  if (state === 'other-year') return [];
  if (state === 'current') return [{ ...row, state, files: pathsOf(false) }];
  const plan = await planBloc(job, world, cache);
  if (plan.state === 'other-year') return [];
  if (plan.state === 'refused') return [{ ...row, state: 'refused', files: [], errors: plan.errors }];
  const files = plan.files.map(({ path }) => path);
  const orphans = there.map(({ path }) => path).filter((path) => !files.includes(path));
  return [{ ...row, state: 'to-do', files, orphans }];
}
