import { diagnose } from './diagnose.js';
import type { Diagnostic } from './diagnostic.js';

/** Tells of a file or folder that could not be read; `reason` and `detail` are those of the world's failure. */
export function unreadable(file: string, { reason, detail }: { reason: string; detail: string }): Diagnostic {
  return diagnose('load.unreadable', { place: { file }, facts: { reason, detail } });
}
