import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { FileToWrite, World, WorldFailure } from '../../world/world.js';

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
    return [uncreated(path, created.failure)];
  }
  return [];
}

function uncreated(path: string, { reason, detail }: WorldFailure): Diagnostic {
  if (reason === 'exists') return diagnose('init.exists', { facts: { path } });
  return diagnose('output.unwritable', { facts: { path, reason, detail } });
}
