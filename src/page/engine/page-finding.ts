import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { wordsOf } from '../../diagnostics/words-of.js';
import type { PageFinding } from '../protocol.js';

/** A finding in words, for the page. */
export function pageFinding(diagnostic: Diagnostic): PageFinding {
  const { severity, label, path, place } = diagnostic;
  const { file, sheet, cell, line, column } = place ?? {};
  return { severity, ...wordsOf(diagnostic), ...known({ label, path, file, sheet, cell, line, column }) };
}

/** Only what there is. */
function known<T extends object>(facts: T): { [K in keyof T]?: Exclude<T[K], undefined> };
function known(facts: object): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
