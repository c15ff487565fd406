import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { folderOf, joinPath } from '../../world/paths.js';
import type { WorldFailure } from '../../world/world.js';
import { asKnown } from '../manifest/as-known.js';
import { addToJournal } from '../manifest/journal.js';
import type { GatheredEntry } from '../manifest/manifest.js';
import { sha256 } from '../sha256.js';
import { placeFile } from '../write/place-file.js';
import { removeRemains } from '../write/remove-remains.js';
import { unwritten } from '../write/unwritten.js';
import type { Output } from '../write/write-bloc.js';
import type { GatheredContent, Gathering } from './gathering.js';
import { newestPath } from './newest-path.js';

/** How files are put together. */
export interface GatherRoom {
  readonly output: Output;
  /** Makes what is unchanged too. */
  readonly force: boolean;
  /** No other run is at work in the folder, as other shards are: what a run that was killed left half-written can go. */
  readonly isAlone: boolean;
  readonly isStopped: () => boolean;
  readonly onProgress: (done: number, of: number) => void;
}

/** A file put together: its entry, unless it could not be written, and what there is to tell of it. */
export interface Gathered {
  readonly gathering: Gathering;
  readonly entry?: GatheredEntry;
  readonly isNew: boolean;
  readonly failure?: WorldFailure;
  readonly diagnostics: readonly Diagnostic[];
}

/** Puts files together from papers, one after another, as far as they are not there already; one that is held is tried again at the end. */
export async function gatherAll(gatherings: readonly Gathering[], room: GatherRoom): Promise<readonly Gathered[]> {
  const all: Gathered[] = [];
  const { folder, world } = room.output;
  for (const inside of new Set(room.isAlone ? gatherings.map(({ path }) => folderOf(path)) : []))
    await removeRemains(joinPath(folder, inside), world);
  for (const gathering of gatherings) {
    if (room.isStopped()) break;
    room.onProgress(all.length, gatherings.length);
    const gathered = await gather(gathering, room);
    all.push(gathered);
    if (gathered.failure?.reason === 'full') break;
  }
  for (const [index, { gathering, failure }] of all.entries())
    if (failure?.reason === 'denied') all[index] = await gather(gathering, room);
  return all;
}

async function gather(gathering: Gathering, room: GatherRoom): Promise<Gathered> {
  const { folder, known, world } = room.output;
  const opened = await gathering.open();
  if (!opened.ok) return failed(gathering, opened.failure, folder);
  const { input, make } = opened.value;
  const before = known.gathered.get(gathering.path);
  const isSame = !room.force && before !== undefined && before.orphan !== true && before.input === input;
  const there = isSame ? await asKnown(before, folder, world) : undefined;
  if (there !== undefined) {
    // its papers are again what they were when it was made
    const { stale: _, ...entry } = there;
    return withEntry(gathering, { ...entry, choice: gathering.choice }, false, room.output);
  }
  const made = await make();
  if (!made.ok) return { gathering, isNew: false, diagnostics: made.diagnostics };
  return place(gathering, input, made.value, room.output);
}

async function place(
  gathering: Gathering,
  input: string,
  { bytes, holds, pages }: GatheredContent,
  output: Output,
): Promise<Gathered> {
  const { folder, journal, known, world } = output;
  const { path, use, bloc, choice, blocs, years } = gathering;
  const hash = sha256(bytes);
  const noted = await addToJournal(journal, { begins: { [path]: hash } }, world);
  if (!noted.ok) return failed(gathering, noted.failure, folder);
  const placed = await placeFile({ path, bytes, sha256: hash }, folder, known, world);
  if (placed.state === 'failed') return failed(gathering, placed.failure, folder);
  const kept = placed.state === 'kept' ? { kept: placed.kept, beside: placed.beside } : {};
  const entry = {
    path,
    use,
    ...(bloc === undefined ? {} : { bloc }),
    choice,
    ...(blocs === undefined ? {} : { blocs }),
    ...(years === undefined ? {} : { years }),
    input,
    sha256: hash,
    holds,
    ...(pages === undefined ? {} : { pages }),
    ...kept,
    ...(placed.stamp === undefined ? {} : { stamp: placed.stamp }),
  };
  return withEntry(gathering, entry, true, output);
}

/** That a person's version stays is told once; what a file holds or lacks of others, whenever it is put into someone's hands. */
async function withEntry(
  gathering: Gathering,
  entry: GatheredEntry,
  isNew: boolean,
  { folder, world }: Output,
): Promise<Gathered> {
  const { beside } = entry;
  const { path, use, edited: files } = gathering;
  const kept = isNew && beside !== undefined ? [diagnose('batch.kept', { facts: { path, beside } })] : [];
  if (files.length === 0) return { gathering, entry, isNew, diagnostics: kept };
  const facts = { path: await newestPath(entry, folder, world), files };
  const told = diagnose(use === 'zip' ? 'batch.zip-edited' : 'batch.bundle-without', { facts });
  return { gathering, entry, isNew, diagnostics: [...kept, told] };
}

function failed(gathering: Gathering, failure: WorldFailure, folder: string): Gathered {
  return { gathering, isNew: false, failure, diagnostics: [unwritten(failure, folder)] };
}
