import { stat } from 'node:fs/promises';
import { nodeFailure } from './node-failure.js';
import type { PathKind } from './world.js';

/** What stands at a path. */
export async function kindOf(path: string): Promise<PathKind> {
  try {
    const found = await stat(path);
    if (found.isFile()) return 'file';
    return found.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    if (['missing', 'not-directory'].includes(nodeFailure(error).reason)) return 'missing';
    throw error;
  }
}

/** What changes with a file: whoever sets the time of a change back cannot set that of the note the system takes of it. */
export async function stampOf(path: string): Promise<string | undefined> {
  const found = await look(path);
  return found && [...found.lasting, found.noted].join('-');
}

/** What a file is on the disk: what a new name leaves as it is, and when the system last noted a change of it or of its name. */
export async function look(path: string) {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found && { lasting: [found.ino, found.size, found.mtimeNs], noted: found.ctimeNs };
}
