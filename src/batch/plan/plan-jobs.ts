import { resourceFolders } from '../../api/resource-folders.js';
import type { World } from '../../world/world.js';
import { currentEntry } from '../manifest/current-entry.js';
import type { Known } from '../manifest/known.js';
import type { BlocEntry, Making } from '../manifest/manifest.js';
import type { WantedScope } from '../manifest/scopes.js';
import type { NamedSource } from '../names/bloc-ids.js';
import type { BlocJob, ClaimedPath, Wanted } from '../run/job.js';
import { sha256 } from '../sha256.js';
import { atOnce } from './at-once.js';
import { findBlocs } from './find-blocs.js';
import { hashResources } from './hash-resources.js';
import { inputHash } from './input-hash.js';
import { mayMeet } from './may-meet.js';
import { pathFrom } from './path-from.js';
import { relativePath } from './relative-path.js';
import type { BatchRequest } from './request.js';

/** A bloc of a run: what is to be done, and whether it is done already. */
export interface PlannedBloc {
  readonly job: BlocJob;
  readonly scope: WantedScope;
  /** The bloc's file, counted from the output folder. */
  readonly source: string;
  readonly before: BlocEntry | undefined;
  readonly state: 'to-do' | 'current' | 'other-year';
}

/** What plans are made with. */
export interface Planning {
  readonly world: World;
  readonly packageFolder: string;
  readonly version: string;
  readonly known: Known;
  /** Paths at which something went wrong. */
  readonly troubled: readonly string[];
}

/** What of a request decides how blocs are planned. */
export type PlanRequest = Omit<BatchRequest, 'kindBundles' | 'zip'>;

/** Reading waits for the disk; more at once only holds more in memory. */
const READ_AT_ONCE = 8;

/**
 * Finds which blocs have changed since their papers were made, and which would take paths of others; for those that have not
 * changed nothing is loaded.
 */
export async function planJobs(
  blocs: readonly NamedSource[],
  request: PlanRequest,
  planning: Planning,
): Promise<readonly PlannedBloc[]> {
  const { known, world, troubled } = planning;
  const planned = await planAll(blocs, request, planning);
  const ids = blocs.map(({ id }) => id);
  const hasToDo = planned.some(({ state }) => state === 'to-do');
  if (!hasToDo || !mayMeet(ids, [...known.blocs.values()], request.naming)) return planned;
  const all =
    request.shard === undefined ? planned : await planAll(await allShards(request, planning), request, planning);
  // it loads blocs, and what reads them; most runs need neither
  const { findClaims } = await import('./find-claims.js');
  const claims = await findClaims(all, { folder: request.folder, known, world, troubled });
  return planned.map((bloc) => withClaimed(bloc, claims.get(bloc.job.id)));
}

/** What other shards make stands in the same folder. */
async function allShards(
  { shard: _, ...request }: PlanRequest,
  { known, world }: Planning,
): Promise<readonly NamedSource[]> {
  const before = { folder: request.folder, entries: [...known.blocs.values()] };
  return (await findBlocs(request, world, before)).chosen;
}

function withClaimed(bloc: PlannedBloc, claimed: readonly ClaimedPath[] = []): PlannedBloc {
  return claimed.length === 0 ? bloc : { ...bloc, job: { ...bloc.job, claimed } };
}

function planAll(
  blocs: readonly NamedSource[],
  request: PlanRequest,
  planning: Planning,
): Promise<readonly PlannedBloc[]> {
  const hashes = new Map<string, Promise<string>>();
  const hashOf = (folders: readonly string[]) => {
    const key = JSON.stringify(folders);
    const hash = hashes.get(key) ?? hashResources(folders, planning.world);
    hashes.set(key, hash);
    return hash;
  };
  return atOnce(blocs, READ_AT_ONCE, (bloc) => planOne(bloc, request, { ...planning, hashOf }));
}

async function planOne(
  { id, source, heldBy }: NamedSource,
  { folder, wanted, naming, force }: PlanRequest,
  { world, packageFolder, version, known, hashOf }: Planning & { hashOf(folders: readonly string[]): Promise<string> },
): Promise<PlannedBloc> {
  const folders = await resourceFolders(packageFolder, source.workspace, world);
  const input = (await inputHash(source, naming, world)) ?? sha256('unreadable');
  const scope = { input, templates: await hashOf(folders), version, ...scopeOf(wanted) };
  const from = relativePath(world.absolute(folder), world.absolute(source.file));
  const recorded = heldBy === undefined ? withSource(known.blocs.get(id), from) : undefined;
  const current = force || recorded === undefined ? undefined : await currentEntry(recorded, scope, folder, world);
  const isOther = current !== undefined && wanted.years !== undefined && !wanted.years.includes(current.year);
  const held = heldBy === undefined ? {} : { heldBy: asTyped(heldBy, folder, world) };
  return {
    job: { id, source, folders, wanted, naming, ...held },
    scope,
    source: from,
    before: current ?? recorded,
    state: isOther ? 'other-year' : current === undefined ? 'to-do' : 'current',
  };
}

/** An absolute path as it is from where the output folder was named. */
function asTyped(file: string, folder: string, world: World): string {
  return pathFrom(folder, relativePath(world.absolute(folder), file));
}

/** Where the bloc's file is now: it or the output folder may have been moved since its papers were made. */
function withSource(before: BlocEntry | undefined, source: string): BlocEntry | undefined {
  return before === undefined ? undefined : { ...before, source };
}

function scopeOf({ documents, formats, draft, bundle }: Wanted): Omit<WantedScope, keyof Making> {
  return {
    ...(documents === undefined ? {} : { documents: [...documents] }),
    formats: [...formats],
    draft,
    ...(bundle === undefined ? {} : { bundle }),
  };
}
