import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { freePath } from '../../world/free-path.js';
import { joinPath, normalPath } from '../../world/paths.js';
import type { PageFile } from '../protocol.js';
import { isSameBytes } from './same-bytes.js';

/** Files under paths that no two of them share, and what is to be said of those that did. */
export interface TakenFiles {
  readonly own: ReadonlyMap<string, Uint8Array>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Takes files as they were dropped: macOS takes names apart into letters and marks, and two folders may have files alike. */
export function takenFiles(dropped: readonly PageFile[]): TakenFiles {
  const taken = new Map<string, Uint8Array>();
  const diagnostics: Diagnostic[] = [];
  for (const { path: given, bytes } of dropped) {
    const found = normalPath(joinPath('/', given.normalize('NFC'))).slice(1);
    const path = freePath(found, taken);
    if (isSameBytes(taken.get(found), bytes)) continue;
    if (path !== found) diagnostics.push(diagnose('page.same-name', { place: { file: path }, facts: { found, path } }));
    taken.set(path, bytes);
  }
  return { own: taken, diagnostics };
}
