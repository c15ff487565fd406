import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { type ReadKnown, readKnown } from '../manifest/read-known.js';
import { stateFiles } from '../manifest/state-files.js';
import type { NamedSource } from '../names/bloc-ids.js';
import type { Surroundings } from '../surroundings.js';
import { type BlocsGone, blocsGone } from '../write/blocs-gone.js';
import { findBlocs } from './find-blocs.js';
import { type PlannedBloc, type PlanRequest, planJobs } from './plan-jobs.js';

/** What there is before anything is made. */
export interface Survey {
  readonly read: ReadKnown;
  /** All blocs behind the paths, those too that were not asked for. */
  readonly all: readonly NamedSource[];
  /** Nothing was wrong with a path. */
  readonly areAllFound: boolean;
  readonly planned: readonly PlannedBloc[];
  /** Ids of blocs that are no more; a shard cannot tell. */
  readonly gone: ReadonlySet<string>;
  /** Ids of the blocs whose record a shard keeps; absent for a run over everything. */
  readonly own: ReadonlySet<string> | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Looks over the output folder and the blocs: the same for a run and for one that only says what it would do. */
export async function survey(request: PlanRequest, { world, version, packageFolder }: Surroundings): Promise<Survey> {
  const { folder, shard, prune } = request;
  const read = await readKnown(folder, stateFiles(shard), world);
  const { known } = read;
  const entries = [...known.blocs.values()];
  const { all, chosen, troubled, diagnostics } = await findBlocs(request, world, { folder, entries });
  const isWhole = shard === undefined;
  const { gone, unsure } = isWhole ? await blocsGone(entries, { all, troubled }, folder, world) : NOTHING_GONE;
  const notPruned = prune ? unsure.map((path) => diagnose('batch.not-pruned', { place: { file: path } })) : [];
  return {
    read,
    all,
    areAllFound: troubled.length === 0,
    planned: await planJobs(chosen, request, { world, version, packageFolder, known, troubled }),
    gone,
    own: isWhole ? undefined : new Set([...read.own, ...chosen.map(({ id }) => id)]),
    diagnostics: [...read.diagnostics, ...diagnostics, ...notPruned],
  };
}

/** A shard cannot tell. */
const NOTHING_GONE: BlocsGone = { gone: new Set(), unsure: [] };
