import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { joinPath } from '../../world/paths.js';
import type { WorldFailure } from '../../world/world.js';

/** What is told of a file of the output folder that could not be written. */
export function unwritten({ path = '', reason, detail }: WorldFailure, folder: string): Diagnostic {
  return diagnose('output.unwritable', {
    facts: { path: path === '' ? folder : joinPath(folder, path), reason, detail },
  });
}
