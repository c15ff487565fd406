import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { unwritable } from '../../diagnostics/unwritable.js';
import { folderOf, joinPath } from '../../world/paths.js';
import type { World } from '../../world/world.js';
import type { BlocEntry, GatheredEntry } from '../manifest/manifest.js';
import { isLeftOver } from './is-left-over.js';
import { type OrphanRoom, orphanState } from './orphan-state.js';
import { type Orphan, orphansIn, type RecordedFile } from './orphans-in.js';
import { type ClearedOrphan, toldOfOrphans } from './told-of-orphans.js';

/** What the record says of the folder. */
export interface RecordedFiles {
  readonly blocs: readonly BlocEntry[];
  readonly gathered: readonly GatheredEntry[];
}

/** What is left of the record, and what there is to tell. */
export interface ClearedOrphans extends RecordedFiles {
  readonly diagnostics: readonly Diagnostic[];
}

/** Tells of files whose papers are no more and, when asked to, removes them; never one that a person changed. */
export async function clearOrphans(
  recorded: RecordedFiles,
  gone: ReadonlySet<string>,
  room: OrphanRoom,
): Promise<ClearedOrphans> {
  const failures: Diagnostic[] = [];
  const cleared: ClearedOrphan[] = [];
  const left = new Set<string>();
  for (const orphan of orphansIn(recorded, gone)) {
    const found = await clear(orphan, room);
    if (found === undefined) continue;
    if ('code' in found) failures.push(found);
    else cleared.push(found);
    if ('code' in found || found.state !== 'removed') left.add(orphan.path);
  }
  return {
    blocs: recorded.blocs.flatMap((entry) => withoutCleared(entry, gone.has(entry.id), left)),
    gathered: recorded.gathered.filter((file) => !isLeftOver(file) || isLeft(file, left)),
    diagnostics: [...failures, ...toldOfOrphans(cleared)],
  };
}

/** Of a bloc that is gone nothing is remembered once its files are. */
function withoutCleared(entry: BlocEntry, isGone: boolean, left: ReadonlySet<string>): readonly BlocEntry[] {
  const files = entry.files.filter((file) => !(isGone || isLeftOver(file)) || isLeft(file, left));
  return files.length > 0 || !isGone ? [{ ...entry, files }] : [];
}

/** A file, or what was put beside a person's version of it. */
function isLeft({ path, beside }: RecordedFile, left: ReadonlySet<string>): boolean {
  return left.has(path) || (beside !== undefined && left.has(beside));
}

/** Nothing to tell of a file that someone has removed already. */
async function clear(orphan: Orphan, room: OrphanRoom): Promise<ClearedOrphan | Diagnostic | undefined> {
  const { path, bloc } = orphan;
  const state = await orphanState(orphan, room);
  if (state !== 'removed') return state === undefined ? undefined : { path, bloc, state };
  const { folder, world } = room;
  const removed = await world.remove(joinPath(folder, path));
  if (!removed.ok) return unwritable(path, removed.failure);
  await removeEmpty(folder, folderOf(path), world);
  return { path, bloc, state };
}

async function removeEmpty(folder: string, inside: string, world: World): Promise<void> {
  if (inside === '.' || inside === '') return;
  const names = await world.list(joinPath(folder, inside));
  if (!names.ok || names.value.length > 0) return;
  await world.remove(joinPath(folder, inside));
  await removeEmpty(folder, folderOf(inside), world);
}
