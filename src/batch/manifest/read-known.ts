import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { joinPath, staysInside } from '../../world/paths.js';
import type { World } from '../../world/world.js';
import { atOnce } from '../plan/at-once.js';
import type { BegunFile } from './begun-file.js';
import { collectKnown } from './collect-known.js';
import type { Known } from './known.js';
import { type JournalLine, journalSchema, type Manifest, manifestSchema } from './manifest.js';
import { type StateFiles, stateFileOf, stateFiles } from './state-files.js';

/** What earlier runs left word of in an output folder, and the names of the files where they did. */
export interface ReadKnown {
  readonly known: Known;
  readonly names: readonly string[];
  /** What runs that were killed were about to write, in those journals that this run takes in: a shard only its own. */
  readonly begun: readonly BegunFile[];
  /** Ids of the blocs in the run's own manifest and journal. */
  readonly own: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads all manifests and journals of an output folder; of one bloc the run's own manifest counts, else a shard's. */
export async function readKnown(folder: string, own: StateFiles, world: World): Promise<ReadKnown> {
  const listed = await world.list(folder);
  const names = listed.ok ? listed.value : [];
  const manifests = inTurn(
    names.filter((name) => stateFileOf(name) === 'manifest'),
    own.manifest,
  );
  const journals = inTurn(
    names.filter((name) => stateFileOf(name) === 'journal'),
    own.journal,
  );
  const read = await atOnce(manifests, 1, (name) => readManifest(joinPath(folder, name), folder, world));
  const lines = await atOnce(journals, 1, (name) => readJournal(joinPath(folder, name), folder, world));
  const sound = read.filter((found) => 'blocs' in found);
  return {
    known: collectKnown(sound, lines.flat()),
    names: [...manifests, ...journals],
    begun: begunIn(journals.flatMap((name, index) => (isTakenIn(name, own) ? (lines[index] ?? []) : []))),
    own: ownIds(
      manifests.at(-1) === own.manifest ? read.at(-1) : undefined,
      journals.at(-1) === own.journal ? lines.at(-1) : [],
    ),
    diagnostics: read.filter((found) => 'code' in found),
  };
}

function isTakenIn(journal: string, own: StateFiles): boolean {
  return own.journal === stateFiles(undefined).journal || journal === own.journal;
}

function begunIn(journal: readonly JournalLine[]): readonly BegunFile[] {
  return journal.flatMap((line) =>
    'begins' in line ? Object.entries(line.begins).map(([path, hash]) => ({ path, sha256: hash })) : [],
  );
}

/** The run's own files are read last. */
function ownIds(
  manifest: Manifest | Diagnostic | undefined,
  journal: readonly JournalLine[] = [],
): ReadonlySet<string> {
  const entries = manifest !== undefined && 'blocs' in manifest ? manifest.blocs : [];
  return new Set([
    ...entries.map(({ id }) => id),
    ...journal.flatMap((line) => ('done' in line ? [line.done.id] : [])),
  ]);
}

/** The one for everything is older than those of shards: it takes them in. The run's own knows best. */
function inTurn(names: readonly string[], own: string): readonly string[] {
  const weight = (name: string) => (name === own ? 2 : Number(/\d+-\d+/u.test(name)));
  return names.toSorted((one, other) => weight(one) - weight(other));
}

async function readManifest(file: string, folder: string, world: World): Promise<Manifest | Diagnostic> {
  const bytes = await world.readFile(file);
  const read = manifestSchema.safeParse(bytes.ok ? parsed(new TextDecoder().decode(bytes.value)) : undefined);
  const isSound =
    read.success &&
    [...read.data.blocs.flatMap(({ files }) => files), ...read.data.gathered].every((entry) => isInside(entry, folder));
  return isSound ? read.data : diagnose('batch.bad-manifest', { place: { file } });
}

/** Whoever changes a manifest must not lead us out of the folder. */
function isInside({ path, beside = path }: { path: string; beside?: string | undefined }, folder: string): boolean {
  return [path, beside].every((each) => staysInside(folder, joinPath(folder, each)));
}

/** A line cut off when a run was stopped says nothing. */
async function readJournal(file: string, folder: string, world: World): Promise<readonly JournalLine[]> {
  const bytes = await world.readFile(file);
  if (!bytes.ok) return [];
  return new TextDecoder()
    .decode(bytes.value)
    .split('\n')
    .flatMap((line) => {
      const read = journalSchema.safeParse(parsed(line));
      return read.success && (!('done' in read.data) || read.data.done.files.every((entry) => isInside(entry, folder)))
        ? [read.data]
        : [];
    });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
