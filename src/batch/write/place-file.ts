import { extensionOf, joinPath } from '../../world/paths.js';
import type { World, WorldFailure } from '../../world/world.js';
import { isOurs, type Known } from '../manifest/known.js';
import { sha256 } from '../sha256.js';

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
  const placed = await place(file, folder, known, world);
  if (placed.state === 'failed') return placed;
  const stamp = await world.stamp?.(joinPath(folder, file.path));
  return stamp === undefined ? placed : { ...placed, stamp };
}

async function place(file: FileToPlace, folder: string, known: Known, world: World): Promise<Placed> {
  const found = await hashAt(joinPath(folder, file.path), world);
  if (typeof found === 'object') return { state: 'failed', failure: { ...found, path: file.path } };
  if (found === file.sha256) return { state: 'same' };
  if (found === undefined || isOurs(known, file.path, found)) return write(file, file.path, folder, world);
  return placeBeside(file, found, { folder, known, world });
}

/** `03-giao-uoc.moi.docx`, numbered where a person changed that too. */
async function placeBeside(
  file: FileToPlace,
  kept: string,
  { folder, known, world }: { folder: string; known: Known; world: World },
): Promise<Placed> {
  for (let number = 1; ; number += 1) {
    const beside = besidePath(file.path, number);
    const found = await hashAt(joinPath(folder, beside), world);
    if (typeof found === 'object') return { state: 'failed', failure: { ...found, path: beside } };
    if (found === file.sha256) return { state: 'kept', kept, beside };
    if (found !== undefined && !isOurs(known, beside, found)) continue;
    const written = await write(file, beside, folder, world);
    return written.state === 'failed' ? written : { state: 'kept', kept, beside };
  }
}

function besidePath(path: string, number: number): string {
  const extension = extensionOf(path);
  return `${path.slice(0, -extension.length)}.moi${number === 1 ? '' : `-${number}`}${extension}`;
}

async function write({ bytes }: FileToPlace, path: string, folder: string, world: World): Promise<Placed> {
  const written = await world.writeFile(joinPath(folder, path), bytes);
  return written.ok ? { state: 'written' } : { state: 'failed', failure: { ...written.failure, path } };
}

/** The hash of a file; none where there is none or an empty one, as a power failure leaves behind, and why where it cannot be read. */
async function hashAt(path: string, world: World): Promise<string | WorldFailure | undefined> {
  const bytes = await world.readFile(path);
  if (bytes.ok) return bytes.value.length === 0 ? undefined : sha256(bytes.value);
  return bytes.failure.reason === 'missing' ? undefined : bytes.failure;
}
