import { link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { nodeFailure } from './node-failure.js';
import { kindOf, look, stampOf } from './node-look.js';
import type { FileToWrite, WorldResult } from './world.js';

/** A file appears under its name only when it is whole. A device keeps its place and is written to directly. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<string | undefined> {
  await mkdir(dirname(path), { recursive: true });
  if ((await kindOf(path)) !== 'other') return writeThenRename(path, bytes);
  await writeFile(path, bytes);
  return undefined;
}

async function writeThenRename(path: string, bytes: Uint8Array): Promise<string | undefined> {
  const temporary = temporaryName(dirname(path));
  try {
    await writeFile(temporary, bytes);
    const written = await look(temporary);
    await rename(temporary, path);
    const stamp = await stampOf(path);
    return stamp?.startsWith(`${written?.lasting.join('-')}-`) ? stamp : undefined;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** A second name for a whole file: it is made in one step or, where there is a file already, not at all. */
export async function createNew(path: string, bytes: Uint8Array): Promise<WorldResult<undefined>> {
  const temporary = temporaryName(dirname(path));
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, bytes);
    await linkOrWrite(temporary, path, bytes);
    return { ok: true, value: undefined };
  } catch (error) {
    const there = await kindOf(path).catch(() => 'missing');
    const failure = nodeFailure(error);
    return { ok: false, failure: there === 'missing' ? failure : { ...failure, reason: 'exists' } };
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/** Some disks, such as those of cameras and old shares, know no second names. */
async function linkOrWrite(temporary: string, path: string, bytes: Uint8Array): Promise<void> {
  try {
    await link(temporary, path);
  } catch {
    await writeFile(path, bytes, { flag: 'wx' });
  }
}

/** All are written under temporary names before the first takes its place; a device is written to before that. */
export async function writeAll(files: readonly FileToWrite[]): Promise<WorldResult<undefined>> {
  const staged: StagedFile[] = [];
  let path = '';
  try {
    for (const file of files) {
      path = file.path;
      staged.push(await stage(file));
    }
    for (const file of staged) {
      path = file.path;
      if (file.temporary !== undefined) await rename(file.temporary, path);
    }
    return { ok: true, value: undefined };
  } catch (error) {
    await Promise.all(
      staged.flatMap(({ temporary }) => (temporary === undefined ? [] : [rm(temporary, { force: true })])),
    );
    return { ok: false, failure: { ...nodeFailure(error), path } };
  }
}

interface StagedFile {
  readonly path: string;
  /** Absent for a device, which is already written. */
  readonly temporary?: string;
}

async function stage({ path, bytes }: FileToWrite): Promise<StagedFile> {
  await mkdir(dirname(path), { recursive: true });
  const kind = await kindOf(path);
  if (kind === 'folder') throw Object.assign(new Error(`EISDIR: ${path}`), { code: 'EISDIR' });
  const temporary = kind === 'other' ? undefined : temporaryName(dirname(path));
  try {
    await writeFile(temporary ?? path, bytes);
  } catch (error) {
    if (temporary !== undefined) await rm(temporary, { force: true });
    throw error;
  }
  return temporary === undefined ? { path } : { path, temporary };
}

let written = 0;

/** Short, whatever the length of the final name, and the only one of its kind while this program runs. */
function temporaryName(folder: string): string {
  written += 1;
  return join(folder, `.thidua-${process.pid}-${threadId}-${written}.tmp`);
}
