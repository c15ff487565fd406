import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { unwritable } from '../../diagnostics/unwritable.js';
import type { FileToWrite, World } from '../../world/world.js';

/** Creates all these files or none; one that is there already is never touched. What hinders it is returned. */
export async function createFiles(files: readonly FileToWrite[], world: World): Promise<readonly Diagnostic[]> {
  const made: string[] = [];
  for (const { path, bytes } of files) {
    const created = await world.createFile(path, bytes);
    if (created.ok) {
      made.push(path);
      continue;
    }
    for (const ours of made) await world.remove(ours);
    const { failure } = created;
    return [failure.reason === 'exists' ? diagnose('init.exists', { facts: { path } }) : unwritable(path, failure)];
  }
  return [];
}
