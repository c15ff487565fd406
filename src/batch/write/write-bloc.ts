import { folderOf, joinPath } from '../../world/paths.js';
import type { World, WorldFailure } from '../../world/world.js';
import { markStaleBundles } from '../gather/mark-stale.js';
import { hashAt } from '../hash-at.js';
import { addToJournal } from '../manifest/journal.js';
import type { Known } from '../manifest/known.js';
import type { BlocEntry, FileEntry } from '../manifest/manifest.js';
import type { WantedScope } from '../manifest/scopes.js';
import type { BlocJob, BlocResult, MadeFile } from '../run/job.js';
import { fileEntry } from './file-entry.js';
import { nextEntry } from './next-entry.js';
import { placeFile } from './place-file.js';
import { removeRemains } from './remove-remains.js';

/** Where and how a run writes. */
export interface Output {
  readonly folder: string;
  /** The file of the journal. */
  readonly journal: string;
  readonly known: Known;
  readonly world: World;
}

/** What came of writing the files of one bloc. */
export interface WrittenBloc {
  readonly entry: BlocEntry;
  /** Paths of the files that were written, at their place or beside a person's version. */
  readonly written: readonly string[];
  /** Persons' versions that stay, and where the new ones went. */
  readonly kept: readonly { readonly path: string; readonly beside: string }[];
  /** Paths of the files that could not be written, or no more were when the disk was full. */
  readonly failed: readonly string[];
  /** Why they could not. */
  readonly failures: readonly WorldFailure[];
}

/** What a bloc is written from. */
export interface BlocToWrite {
  readonly job: BlocJob;
  readonly result: Extract<BlocResult, { state: 'made' }>;
  readonly scope: WantedScope;
  /** The bloc's file, counted from the output folder. */
  readonly source: string;
}

/**
 * Writes the files of one bloc. The journal knows before what is about to be written, so that a run that is killed leaves
 * nothing behind that the next one would take for a person's work.
 */
export async function writeBloc({ job, result, scope, source }: BlocToWrite, output: Output): Promise<WrittenBloc> {
  const { folder, journal, known, world } = output;
  for (const inside of new Set(result.files.map(({ path }) => folderOf(path))))
    await removeRemains(joinPath(folder, inside), world);
  const begins = Object.fromEntries(result.files.map(({ path, sha256 }) => [path, sha256]));
  const noted = await addToJournal(journal, { begins }, world);
  const before = known.blocs.get(job.id);
  const made = { id: job.id, source, year: result.year, findings: result.findings, scope };
  const all = result.files.map(({ path }) => path);
  if (!noted.ok)
    return {
      entry: nextEntry(before, { ...made, files: [], failed: all }),
      written: [],
      kept: [],
      failed: all,
      failures: [noted.failure],
    };
  const { files, ...counts } = await placeAll(result.files, { before, scope }, output);
  const failed = all.filter((path) => !files.some((file) => file.path === path));
  const entry = markStaleBundles(nextEntry(before, { ...made, files, failed }), before, scope);
  await addToJournal(journal, { done: entry }, world);
  return { entry, failed, ...counts };
}

type PlacedAll = Omit<WrittenBloc, 'entry' | 'failed'> & { readonly files: readonly FileEntry[] };

async function placeAll(
  made: readonly MadeFile[],
  { before, scope }: { readonly before: BlocEntry | undefined; readonly scope: WantedScope },
  { folder, known, world }: Output,
): Promise<PlacedAll> {
  const files: FileEntry[] = [];
  const kept: { path: string; beside: string }[] = [];
  const failures: WorldFailure[] = [];
  const written: string[] = [];
  for (const file of made) {
    const stood = await stoodBeside(file, before, folder, world);
    const placed = await placeFile(file, folder, known, world);
    if (placed.state === 'failed') failures.push(placed.failure);
    if (placed.state === 'kept') kept.push({ path: file.path, beside: placed.beside });
    if (placed.state === 'written' || (placed.state === 'kept' && placed.beside !== stood)) written.push(file.path);
    const entry = fileEntry(file, placed, scope, scope.draft);
    if (entry !== undefined) files.push(entry);
    if (placed.state === 'failed' && placed.failure.reason === 'full') break;
  }
  return { files, kept, failures, written };
}

/** Where this very file stands already beside a person's version. */
async function stoodBeside(
  { path, sha256: made }: MadeFile,
  before: BlocEntry | undefined,
  folder: string,
  world: World,
): Promise<string | undefined> {
  const beside = before?.files.find((file) => file.path === path)?.beside;
  if (beside === undefined) return undefined;
  return (await hashAt(joinPath(folder, beside), world)) === made ? beside : undefined;
}
