import { diagnose } from './diagnose.js';
import type { Diagnostic } from './diagnostic.js';

/** Tells of a file or folder that could not be written; `reason` and `detail` are those of the world's failure. */
export function unwritable(path: string, { reason, detail }: { reason: string; detail: string }): Diagnostic {
  return diagnose('output.unwritable', { facts: { path, reason, detail } });
}
