import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { folderOf, joinPath } from '../../world/paths.js';
import type { World } from '../../world/world.js';
import { isOurs, type Known } from '../manifest/known.js';
import type { BlocEntry, FileEntry } from '../manifest/manifest.js';
import { sha256 } from '../sha256.js';

/** What is known of an output folder. */
export interface OrphanRoom {
  readonly folder: string;
  readonly known: Known;
  readonly world: World;
  readonly prune: boolean;
}

/** What is left of the manifest, and what there is to tell. */
export interface ClearedOrphans {
  readonly entries: readonly BlocEntry[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Tells of files whose papers are no more and, when asked to, removes them; never one that a person changed. */
export async function clearOrphans(
  entries: readonly BlocEntry[],
  gone: ReadonlySet<string>,
  room: OrphanRoom,
): Promise<ClearedOrphans> {
  const left: BlocEntry[] = [];
  const diagnostics: Diagnostic[] = [];
  const live = livePaths(entries, gone);
  for (const entry of entries) {
    const files: FileEntry[] = [];
    for (const file of entry.files) {
      const isOrphan = file.orphan === true || gone.has(entry.id);
      const told = isOrphan && !live.has(folded(file.path)) ? await clear(file, room) : undefined;
      if (told !== undefined) diagnostics.push(told);
      if (!isOrphan || (told !== undefined && told.code !== 'batch.orphan-removed')) files.push(file);
    }
    if (files.length > 0 || !gone.has(entry.id)) left.push({ ...entry, files });
  }
  return { entries: left, diagnostics };
}

/** Where papers stand: on some systems an old name that differs in capitals is the same file. */
function livePaths(entries: readonly BlocEntry[], gone: ReadonlySet<string>): ReadonlySet<string> {
  const files = entries.filter(({ id }) => !gone.has(id)).flatMap((entry) => entry.files);
  return new Set(
    files.flatMap(({ path, beside = path, orphan }) => (orphan === true ? [] : [folded(path), folded(beside)])),
  );
}

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** Nothing to tell of a file that someone has removed already. */
async function clear(
  { path }: FileEntry,
  { folder, known, world, prune }: OrphanRoom,
): Promise<Diagnostic | undefined> {
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
