import type { World } from '../../world/world.js';
import { isCurrent } from '../manifest/is-current.js';
import type { Known } from '../manifest/known.js';
import type { BlocEntry, Making } from '../manifest/manifest.js';
import type { WantedScope } from '../manifest/scopes.js';
import type { NamedSource } from '../names/bloc-ids.js';
import type { BlocJob, Wanted } from '../run/job.js';
import { sha256 } from '../sha256.js';
import { atOnce } from './at-once.js';
import { hashResources } from './hash-resources.js';
import { inputHash } from './input-hash.js';
import { relativePath } from './relative-path.js';
import type { BatchRequest } from './request.js';
import { resourceFolders } from './resource-folders.js';

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
}

/** What of a request decides how blocs are planned. */
export type PlanRequest = Pick<BatchRequest, 'folder' | 'wanted' | 'naming' | 'force'>;

/** Reading waits for the disk; more at once only holds more in memory. */
const READ_AT_ONCE = 8;

/** Finds which blocs have changed since their papers were made; for those that have not nothing is loaded. */
export async function planJobs(
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
  { id, source }: NamedSource,
  { folder, wanted, naming, force }: PlanRequest,
  { world, packageFolder, version, known, hashOf }: Planning & { hashOf(folders: readonly string[]): Promise<string> },
): Promise<PlannedBloc> {
  const folders = await resourceFolders(packageFolder, source.workspace, world);
  const input = (await inputHash(source, naming, world)) ?? sha256('unreadable');
  const scope = { input, templates: await hashOf(folders), version, ...scopeOf(wanted) };
  const before = known.blocs.get(id);
  const isDone = !force && before !== undefined && (await isCurrent(before, scope, folder, world));
  const isOther = isDone && wanted.years !== undefined && !wanted.years.includes(before.year);
  return {
    job: { id, source, folders, wanted, naming },
    scope,
    source: relativePath(world.absolute(folder), world.absolute(source.file)),
    before,
    state: isOther ? 'other-year' : isDone ? 'current' : 'to-do',
  };
}

function scopeOf({ documents, formats, draft, bundle }: Wanted): Omit<WantedScope, keyof Making> {
  return {
    ...(documents === undefined ? {} : { documents: [...documents] }),
    formats: [...formats],
    draft,
    ...(bundle === undefined ? {} : { bundle }),
  };
}
