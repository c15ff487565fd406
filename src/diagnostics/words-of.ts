import type { Diagnostic, Place } from './diagnostic.js';
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
  const hintOf = isInWorkbook(diagnostic.place) ? (entry.cellHint ?? entry.hint) : entry.hint;
  const hint = hintOf?.(diagnostic.facts) ?? '';
  return hint === '' ? { message } : { message, hint };
}

/** What is said of a whole bloc of a workbook has no cell. */
function isInWorkbook(place: Place | undefined): boolean {
  return place?.sheet !== undefined || /\.xls[xm]$/iu.test(place?.file ?? '');
}
