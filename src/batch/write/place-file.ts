import { joinPath } from '../../world/paths.js';
import type { World, WorldFailure } from '../../world/world.js';
import { isOurs, type Known } from '../manifest/known.js';
import { sha256 } from '../sha256.js';
import { besidePath } from './beside-path.js';

/** What came of putting a file in its place, and what then stands there on the disk. */
export type Placed =
  | { readonly state: 'failed'; readonly failure: WorldFailure }
  | ((Written | Kept) & { readonly stamp?: string });

interface Written {
  readonly state: 'written' | 'same';
}

/** A person's version stays: its hash, and where the new one went. */
interface Kept {
  readonly state: 'kept';
  readonly kept: string;
  readonly beside: string;
}

/** A file to put into the output folder. */
export interface FileToPlace {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** Writes a file where there is none or where a run wrote what is there; what a person changed stays, the new one goes beside it. */
export async function placeFile(file: FileToPlace, folder: string, known: Known, world: World): Promise<Placed> {
  const found = await look(joinPath(folder, file.path), world);
  if ('failure' in found) return { state: 'failed', failure: { ...found.failure, path: file.path } };
  if (found.hash === file.sha256) return { state: 'same', ...found.stamp };
  if (found.hash !== undefined && !isOurs(known, file.path, found.hash)) {
    const placed = await placeBeside(file, found.hash, { folder, known, world });
    return placed.state === 'failed' ? placed : { ...placed, ...found.stamp };
  }
  return write(file, file.path, folder, world);
}

/**
 * `03-giao-uoc.moi.docx`, numbered where a person changed that too. A run that was killed said only of the file itself what it
 * was about to write, and may have written it here.
 */
async function placeBeside(
  file: FileToPlace,
  kept: string,
  { folder, known, world }: { folder: string; known: Known; world: World },
): Promise<Placed> {
  for (let number = 1; ; number += 1) {
    const beside = besidePath(file.path, number);
    const found = await look(joinPath(folder, beside), world);
    if ('failure' in found) return { state: 'failed', failure: { ...found.failure, path: beside } };
    const { hash } = found;
    if (hash === file.sha256) return { state: 'kept', kept, beside };
    if (hash !== undefined && ![beside, file.path].some((path) => isOurs(known, path, hash))) continue;
    const written = await write(file, beside, folder, world);
    return written.state === 'failed' ? written : { state: 'kept', kept, beside };
  }
}

async function write({ bytes }: FileToPlace, path: string, folder: string, world: World): Promise<Placed> {
  const written = await world.writeFile(joinPath(folder, path), bytes);
  if (!written.ok) return { state: 'failed', failure: { ...written.failure, path } };
  return { state: 'written', ...stamped(written.value) };
}

interface Stamped {
  readonly stamp?: string;
}

function stamped(stamp: string | undefined): Stamped {
  return stamp === undefined ? {} : { stamp };
}

/** What stands at a path: no hash where there is no file or an empty one, as a power failure leaves behind. */
type Found = { readonly hash: string | undefined; readonly stamp: Stamped } | { readonly failure: WorldFailure };

/** Takes the stamp before the content is read: who saves in between or later gives the file another one. */
async function look(path: string, world: World): Promise<Found> {
  const stamp = await world.stamp?.(path);
  const bytes = await world.readFile(path);
  if (bytes.ok) return { hash: bytes.value.length === 0 ? undefined : sha256(bytes.value), stamp: stamped(stamp) };
  return bytes.failure.reason === 'missing' ? { hash: undefined, stamp: {} } : { failure: bytes.failure };
}
