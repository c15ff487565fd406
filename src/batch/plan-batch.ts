import { type ResourceCache, resourceCache } from '../api/resource-cache.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { codePointOrder } from '../world/code-point-order.js';
import type { EditedRoom } from './gather/is-edited.js';
import { type PlannedGathering, planGatherings } from './gather/plan-gatherings.js';
import { inScope } from './manifest/scopes.js';
import type { PlannedBloc } from './plan/plan-jobs.js';
import type { BatchRequest } from './plan/request.js';
import { survey } from './plan/survey.js';
import { type KeptFile, wouldStand } from './plan/would-stand.js';
import { pastYears } from './run/past-years.js';
import { planBloc } from './run/plan-bloc.js';
import type { StandingBloc } from './run/standing-bloc.js';
import { unknownYears } from './run/unknown-years.js';
import { sharedErrors } from './shared-errors.js';
import type { Surroundings } from './surroundings.js';
import { type PlannedOrphan, planOrphans } from './write/plan-orphans.js';
import { recordOf } from './write/record-of.js';

/** What a run would do with one bloc. */
export interface PlanRow {
  readonly bloc: string;
  readonly state: 'to-do' | 'current' | 'refused' | 'gone';
  /** Files that would be made; of a bloc that is unchanged those that are there. */
  readonly files: readonly string[];
  /** Those to be made that stand there: they are looked at anew, and written only where something has changed in them. */
  readonly there: readonly string[];
  /** Those of them that are persons' versions: they would stay, and the new ones go beside them. */
  readonly kept: readonly KeptFile[];
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

/** Finds what a run would do; nothing is made or written. */
export async function planBatch(request: BatchRequest, surroundings: Surroundings): Promise<BatchPlan> {
  const { world } = surroundings;
  const { folder, prune } = request;
  const { read, all, areAllFound, planned, gone, own, diagnostics } = await survey(request, surroundings);
  const { known } = read;
  const cache = resourceCache(world);
  const blocs: PlanOfBloc[] = [];
  for (const bloc of planned) blocs.push(...(await planOf(bloc, { folder, known, world, cache })));
  const standing = blocs.flatMap((bloc) => bloc.standing ?? []);
  const there = { standing, areAll: areAllFound && standing.length === all.length, gone };
  const { gathered, entries, diagnostics: told } = await planGatherings(request, there, known, world);
  const record = recordOf({ known: known.blocs, standing, gathered: entries, own });
  const orphans = await planOrphans(record, gone, { folder, known, world, prune });
  const { rows, shared } = sharedErrors([...blocs.map(({ row }) => row), ...[...gone].map(goneRow)]);
  const listed = new Set(rows.map(({ bloc }) => bloc));
  return {
    rows: rows.map((row) => ({ ...row, orphans: orphans.get(row.bloc) ?? [] })),
    gathered,
    orphans: [...orphans].flatMap(([bloc, files]) => (bloc !== undefined && listed.has(bloc) ? [] : files)),
    diagnostics: [
      ...shared,
      ...diagnostics,
      ...unknownYears(request, { found: planned.length, rows, standing }),
      ...pastYears(standing),
      ...told,
    ],
  };
}

type OwnRow = Omit<PlanRow, 'orphans'>;

function goneRow(bloc: string): OwnRow {
  return { bloc, state: 'gone', files: [], there: [], kept: [], errors: [] };
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
  const row = { bloc: job.id, files: [], there: [], kept: [], errors: [] };
  if (state === 'other-year') return [];
  if (state === 'current' && before !== undefined) {
    const files = before.files.filter((file) => file.orphan !== true && inScope(file, scope)).map(({ path }) => path);
    return [{ row: { ...row, state, files }, standing: { planned, entry: before, written: [], isWhole: true } }];
  }
  const plan = await planBloc(job, room.world, cache);
  if (plan.state === 'other-year') return [];
  if (plan.state === 'refused') return [{ row: { ...row, state: 'refused', errors: plan.errors } }];
  const { standing, there, kept } = await wouldStand(planned, plan, room);
  return [
    {
      row: { ...row, state: 'to-do', files: plan.files.map(({ path }) => path).toSorted(codePointOrder), there, kept },
      standing,
    },
  ];
}
