import { openBloc } from '../../api/open-bloc.js';
import { papersToMake } from '../../api/papers-to-make.js';
import type { ResourceCache } from '../../api/resource-cache.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { isError } from '../../diagnostics/is-error.js';
import type { World } from '../../world/world.js';
import type { BlocJob, PlannedFile } from './job.js';
import { plannedFiles } from './planned-files.js';

/** What a job would make; nothing is made. */
export type BlocPlan =
  | { readonly state: 'other-year' }
  | { readonly state: 'refused'; readonly errors: readonly Diagnostic[] }
  | { readonly state: 'planned'; readonly year: number; readonly files: readonly PlannedFile[] };

/** Finds the files a job would make; what only shows in the making is not known yet. */
export async function planBloc(job: BlocJob, world: World, cache: ResourceCache): Promise<BlocPlan> {
  const opened = await openBloc(job, world, cache);
  if (!opened.ok) return { state: 'refused', errors: opened.diagnostics };
  const { bloc, resources } = opened.value;
  const { years } = job.wanted;
  if (years !== undefined && !years.includes(bloc.data.year)) return { state: 'other-year' };
  const { orders, diagnostics } = papersToMake(bloc, resources, job.wanted);
  const errors = diagnostics.filter(isError);
  const planned = plannedFiles(
    orders.map((order) => ({ order })),
    bloc,
    job,
  );
  if (!planned.ok || errors.length > 0) return { state: 'refused', errors: [...errors, ...planned.diagnostics] };
  const { papers, bundle } = planned.value;
  const files = [...papers.map(({ file }) => file), ...(bundle === undefined ? [] : [bundle])];
  return { state: 'planned', year: bloc.data.year, files };
}
