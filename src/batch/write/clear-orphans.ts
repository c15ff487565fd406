import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { folderOf, joinPath } from '../../world/paths.js';
import type { World } from '../../world/world.js';
import { isOurs, type Known } from '../manifest/known.js';
import type { BlocEntry, GatheredEntry } from '../manifest/manifest.js';
import { foldedPath } from '../names/folded-path.js';
import { sha256 } from '../sha256.js';

/** What is known of an output folder. */
export interface OrphanRoom {
  readonly folder: string;
  readonly known: Known;
  readonly world: World;
  readonly prune: boolean;
}

/** What the record says of the folder. */
export interface RecordedFiles {
  readonly blocs: readonly BlocEntry[];
  readonly gathered: readonly GatheredEntry[];
}

/** What is left of the record, and what there is to tell. */
export interface ClearedOrphans extends RecordedFiles {
  readonly diagnostics: readonly Diagnostic[];
}

/** What both papers and files put together from them have. */
interface Recorded {
  readonly path: string;
  readonly beside?: string | undefined;
  readonly orphan?: boolean | undefined;
}

/** Tells of files whose papers are no more and, when asked to, removes them; never one that a person changed. */
export async function clearOrphans(
  { blocs, gathered }: RecordedFiles,
  gone: ReadonlySet<string>,
  room: OrphanRoom,
): Promise<ClearedOrphans> {
  const files = blocs.flatMap((entry) => (gone.has(entry.id) ? [] : entry.files));
  const live = livePaths([...files, ...gathered]);
  const diagnostics: Diagnostic[] = [];
  const left: BlocEntry[] = [];
  for (const entry of blocs) {
    const isGone = gone.has(entry.id);
    const orphans = entry.files.filter(({ orphan = false }) => isGone || orphan);
    const told = await clearAll(orphans, live, room);
    diagnostics.push(...told.diagnostics);
    const stay = entry.files.filter((file) => !orphans.includes(file) || told.left.includes(file));
    if (stay.length > 0 || !isGone) left.push({ ...entry, files: stay });
  }
  const told = await clearAll(gathered.filter(isOrphan), live, room);
  return {
    blocs: left,
    gathered: [...gathered.filter((file) => !isOrphan(file)), ...told.left],
    diagnostics: [...diagnostics, ...told.diagnostics],
  };
}

function isOrphan({ orphan = false }: Recorded): boolean {
  return orphan;
}

/** Those that are still there, and what there is to tell of all. */
async function clearAll<T extends Recorded>(orphans: readonly T[], live: ReadonlySet<string>, room: OrphanRoom) {
  const left: T[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of orphans) {
    const told = live.has(foldedPath(file.path)) ? undefined : await clear(file.path, room);
    if (told !== undefined) diagnostics.push(told);
    if (told !== undefined && told.code !== 'batch.orphan-removed') left.push(file);
  }
  return { left, diagnostics };
}

/** Where files stand that are wanted: on some systems an old name that differs in capitals is the same file. */
function livePaths(files: readonly Recorded[]): ReadonlySet<string> {
  const wanted = files.filter((file) => !isOrphan(file));
  return new Set(wanted.flatMap(({ path, beside = path }) => [foldedPath(path), foldedPath(beside)]));
}

/** Nothing to tell of a file that someone has removed already. */
async function clear(path: string, { folder, known, world, prune }: OrphanRoom): Promise<Diagnostic | undefined> {
  const at = joinPath(folder, path);
  const bytes = await world.readFile(at);
  if (!bytes.ok) return bytes.failure.reason === 'missing' ? undefined : diagnose('batch.orphan', { facts: { path } });
  if (!prune) return diagnose('batch.orphan', { facts: { path } });
  if (!isOurs(known, path, sha256(bytes.value))) return diagnose('batch.orphan-edited', { facts: { path } });
  const removed = await world.remove(at);
  if (!removed.ok) return diagnose('output.unwritable', { facts: { ...removed.failure, path } });
  await removeEmpty(folder, folderOf(path), world);
  return diagnose('batch.orphan-removed', { facts: { path } });
}

async function removeEmpty(folder: string, inside: string, world: World): Promise<void> {
  if (inside === '.' || inside === '') return;
  const names = await world.list(joinPath(folder, inside));
  if (!names.ok || names.value.length > 0) return;
  await world.remove(joinPath(folder, inside));
  await removeEmpty(folder, folderOf(inside), world);
}
