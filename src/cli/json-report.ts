import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { wordsOf } from '../diagnostics/words-of.js';

/** A finding as other programs read it: its facts and its words. */
export function jsonFinding(finding: Diagnostic) {
  return { ...finding, ...wordsOf(finding) };
}
