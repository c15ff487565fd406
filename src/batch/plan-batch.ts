import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { World } from '../world/world.js';
import type { EditedRoom } from './gather/is-edited.js';
import { type PlannedGathering, planGatherings } from './gather/plan-gatherings.js';
import { readKnown } from './manifest/read-known.js';
import { inScope } from './manifest/scopes.js';
import { stateFiles } from './manifest/state-files.js';
import { findBlocs } from './plan/find-blocs.js';
import { type PlannedBloc, planJobs } from './plan/plan-jobs.js';
import type { BatchRequest } from './plan/request.js';
import { wouldStand } from './plan/would-stand.js';
import { planBloc } from './run/plan-bloc.js';
import { type ResourceCache, resourceCache } from './run/resource-cache.js';
import type { StandingBloc } from './run/standing-bloc.js';
import { sharedErrors } from './shared-errors.js';
import { blocsGone } from './write/blocs-gone.js';
import { type PlannedOrphan, planOrphans } from './write/plan-orphans.js';
import { recordOf } from './write/record-of.js';

/** What a run would do with one bloc. */
export interface PlanRow {
  readonly bloc: string;
  readonly state: 'to-do' | 'current' | 'refused' | 'gone';
  /** Files that would be made; of a bloc that is unchanged those that are there. */
  readonly files: readonly string[];
  /** Those to be made of which a person's version is there: it would stay, and the new one go beside it. */
  readonly kept: readonly string[];
  /** Files there of papers that are no more, and archives of them. */
  readonly orphans: readonly PlannedOrphan[];
  readonly errors: readonly Diagnostic[];
}

/** What a run would do. */
export interface BatchPlan {
  readonly rows: readonly PlanRow[];
  /** Bundles by kind and archives. */
  readonly gathered: readonly PlannedGathering[];
  /** Files that are no more needed of no bloc above: bundles by kind, and what blocs that were not asked for left over. */
  readonly orphans: readonly PlannedOrphan[];
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
  const { folder, shard, prune } = request;
  const read = await readKnown(folder, stateFiles(shard), world);
  const { known } = read;
  const { all, chosen, diagnostics } = await findBlocs(request, world);
  const planned = await planJobs(chosen, request, { ...surroundings, known });
  const cache = resourceCache(world);
  const blocs: PlanOfBloc[] = [];
  for (const bloc of planned) blocs.push(...(await planOf(bloc, { folder, known, world, cache })));
  const standing = blocs.flatMap((bloc) => bloc.standing ?? []);
  const gone = shard === undefined ? await blocsGone([...known.blocs.values()], all, folder, world) : new Set<string>();
  const there = { standing, areAll: standing.length === all.length, gone };
  const { gathered, entries, diagnostics: told } = await planGatherings(request, there, known, world);
  const own = shard === undefined ? undefined : new Set([...read.own, ...chosen.map(({ id }) => id)]);
  const record = recordOf({ known: known.blocs, standing, gathered: entries, own });
  const orphans = await planOrphans(record, gone, { folder, known, world, prune });
  const { rows, shared } = sharedErrors([...blocs.map(({ row }) => row), ...[...gone].map(goneRow)]);
  const listed = new Set(rows.map(({ bloc }) => bloc));
  return {
    rows: rows.map((row) => ({ ...row, orphans: orphans.get(row.bloc) ?? [] })),
    gathered,
    orphans: [...orphans].flatMap(([bloc, files]) => (bloc !== undefined && listed.has(bloc) ? [] : files)),
    diagnostics: [...shared, ...read.diagnostics, ...diagnostics, ...told],
  };
}

type OwnRow = Omit<PlanRow, 'orphans'>;

function goneRow(bloc: string): OwnRow {
  return { bloc, state: 'gone', files: [], kept: [], errors: [] };
}

/** What a run would do with a bloc, and how that would stand there then. */
interface PlanOfBloc {
  readonly row: OwnRow;
  readonly standing?: StandingBloc;
}

async function planOf(
  planned: PlannedBloc,
  { cache, ...room }: EditedRoom & { readonly cache: ResourceCache },
): Promise<readonly PlanOfBloc[]> {
  const { job, scope, before, state } = planned;
  const row = { bloc: job.id, files: [], kept: [], errors: [] };
  if (state === 'other-year') return [];
  if (state === 'current' && before !== undefined) {
    const files = before.files.filter((file) => file.orphan !== true && inScope(file, scope)).map(({ path }) => path);
    return [{ row: { ...row, state, files }, standing: { planned, entry: before, written: [], isWhole: true } }];
  }
  const plan = await planBloc(job, room.world, cache);
  if (plan.state === 'other-year') return [];
  if (plan.state === 'refused') return [{ row: { ...row, state: 'refused', errors: plan.errors } }];
  const { standing, kept } = await wouldStand(planned, plan, room);
  return [{ row: { ...row, state: 'to-do', files: plan.files.map(({ path }) => path), kept }, standing }];
}
