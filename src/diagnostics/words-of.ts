import type { Diagnostic } from './diagnostic.js';
import type { WordsEntry } from './entry.js';
import { WORDS } from './words.js';

/** The Vietnamese sentences of one finding. */
export interface DiagnosticWords {
  readonly message: string;
  /** How to mend it. */
  readonly hint?: string;
}

/** Writes the sentence of a finding, and how to mend it if the catalogue knows. */
export function wordsOf(diagnostic: Diagnostic): DiagnosticWords {
  const entry: WordsEntry = WORDS[diagnostic.code];
  const message = entry.message(diagnostic.facts);
  const hintOf = diagnostic.place?.sheet === undefined ? entry.hint : (entry.cellHint ?? entry.hint);
  const hint = hintOf?.(diagnostic.facts) ?? '';
  return hint === '' ? { message } : { message, hint };
}
