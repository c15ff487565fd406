import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { extensionOf, joinPath, normalPath } from '../../world/paths.js';
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
    const before = taken.get(found);
    const path = before === undefined ? found : freePath(found, taken);
    if (isSameBytes(before, bytes)) continue;
    if (path !== found) diagnostics.push(diagnose('page.same-name', { place: { file: path }, facts: { found, path } }));
    taken.set(path, bytes);
  }
  return { own: taken, diagnostics };
}

function freePath(path: string, taken: ReadonlyMap<string, unknown>): string {
  const end = extensionOf(path).length;
  const stem = path.slice(0, path.length - end);
  for (let number = 2; ; number += 1) {
    const free = `${stem} (${number})${path.slice(path.length - end)}`;
    if (!taken.has(free)) return free;
  }
}
