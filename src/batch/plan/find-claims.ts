import { type ResourceCache, resourceCache } from '../../api/resource-cache.js';
import type { World } from '../../world/world.js';
import type { Known } from '../manifest/known.js';
import type { BlocEntry, FileEntry } from '../manifest/manifest.js';
import { inScope, type WantedScope } from '../manifest/scopes.js';
import type { BlocJob, ClaimedPath } from '../run/job.js';
import { planBloc } from '../run/plan-bloc.js';
import { blocsGone } from '../write/blocs-gone.js';
import { claimedPaths, type PathsOfBloc } from './claimed-paths.js';

/** A bloc of a run, as far as its claims go. */
export interface ClaimingBloc {
  readonly job: BlocJob;
  readonly scope: WantedScope;
  readonly before: BlocEntry | undefined;
  readonly state: 'to-do' | 'current' | 'other-year';
}

/** Where, and after which runs. */
export interface ClaimRoom {
  readonly folder: string;
  readonly known: Known;
  readonly world: World;
  /** Paths at which something went wrong. */
  readonly troubled: readonly string[];
}

/**
 * Finds, by the ids of blocs, the paths they want that belong to others. It is known before anything is made: so the same blocs
 * are refused, whoever would have been done first. They are loaded for that; nothing else tells what their papers are called.
 */
export async function findClaims(
  blocs: readonly ClaimingBloc[],
  { folder, known, world, troubled }: ClaimRoom,
): Promise<ReadonlyMap<string, readonly ClaimedPath[]>> {
  const cache = resourceCache(world);
  const claims: PathsOfBloc[] = [];
  for (const bloc of blocs) claims.push(await pathsOfBloc(bloc, world, cache));
  const ids = new Set(blocs.flatMap(({ job: { id, heldBy } }) => (heldBy === undefined ? [id] : [])));
  const others = [...known.blocs.values()].filter(({ id }) => !ids.has(id));
  const all = blocs.map(({ job }) => job);
  const { gone } = await blocsGone(others, { all, troubled }, folder, world);
  return claimedPaths([...claims, ...others.filter(({ id }) => !gone.has(id)).map(standingPaths)]);
}

async function pathsOfBloc(
  { job, scope, before, state }: ClaimingBloc,
  world: World,
  cache: ResourceCache,
): Promise<PathsOfBloc> {
  const there = liveFiles(before);
  const has = pathsOf(there);
  const plan = state === 'to-do' ? await planBloc(job, world, cache) : undefined;
  if (plan?.state !== 'planned') return { id: job.id, wants: has, has };
  const stay = there.filter((file) => !inScope(file, scope));
  return { id: job.id, wants: pathsOf([...plan.files, ...stay]), has };
}

function standingPaths(entry: BlocEntry): PathsOfBloc {
  const has = pathsOf(liveFiles(entry));
  return { id: entry.id, wants: has, has };
}

function liveFiles(entry: BlocEntry | undefined): readonly FileEntry[] {
  return (entry?.files ?? []).filter(({ orphan = false }) => !orphan);
}

function pathsOf(files: readonly { readonly path: string }[]): readonly string[] {
  return files.map(({ path }) => path);
}
