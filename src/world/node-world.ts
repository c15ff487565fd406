import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { threadId } from 'node:worker_threads';
import { codePointOrder } from './code-point-order.js';
import { nodeFailure } from './node-failure.js';
import type { PathKind, World, WorldResult } from './world.js';

/** The world of Node: the files of this machine. */
export const nodeWorld: World = {
  readFile: (path) => attempt(() => readFile(path)),
  kindOf: (path) => attempt(() => kindOf(path)),
  list: (folder) => attempt(async () => (await readdir(folder)).sort(codePointOrder)),
  writeFile: (path, bytes) => attempt(() => writeWhole(path, bytes)),
  absolute: (path) => resolve(path),
};

async function attempt<T>(action: () => Promise<T>): Promise<WorldResult<T>> {
  try {
    return { ok: true, value: await action() };
  } catch (error) {
    return { ok: false, failure: nodeFailure(error) };
  }
}

async function kindOf(path: string): Promise<PathKind> {
  try {
    const found = await stat(path);
    if (found.isFile()) return 'file';
    return found.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    if (['missing', 'not-directory'].includes(nodeFailure(error).reason)) return 'missing';
    throw error;
  }
}

/** A file appears under its name only when it is whole. A device keeps its place and is written to directly. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<undefined> {
  await mkdir(dirname(path), { recursive: true });
  if ((await kindOf(path)) === 'other') await writeFile(path, bytes);
  else await writeThenRename(path, bytes);
  return undefined;
}

async function writeThenRename(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = temporaryName(dirname(path));
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

let written = 0;

/** Short, whatever the length of the final name, and the only one of its kind while this program runs. */
function temporaryName(folder: string): string {
  written += 1;
  return join(folder, `.thidua-${process.pid}-${threadId}-${written}.tmp`);
}
