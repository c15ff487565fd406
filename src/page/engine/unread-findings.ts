import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { baseName, extensionOf } from '../../world/paths.js';

/** So many are named; of the others only the number is told. */
const MOST = 3;

/** Tells of files that nobody reads: those of one kind together, for there may be hundreds. */
export function unreadFindings(paths: readonly string[]): readonly Diagnostic[] {
  const kinds = new Set(paths.map(extensionOf));
  return [...kinds].map((extension) => {
    const files = paths.filter((path) => extensionOf(path) === extension).map(baseName);
    const more = files.length > MOST ? { more: files.length - MOST } : {};
    const facts = { count: files.length, extension, files: files.slice(0, MOST), ...more };
    return diagnose('page.not-read', { facts });
  });
}
