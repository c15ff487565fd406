import type { Facts, Severity } from './facts.js';

/** One entry of the catalogue: how grave a kind of finding is, and the sentences its facts make. */
export interface WordsEntry {
  readonly severity: Severity;
  readonly message: (facts: Facts) => string;
  /** How to mend it; an empty string says nothing. */
  readonly hint?: (facts: Facts) => string;
  /** How to mend it in a cell of a workbook, where that is said otherwise. */
  readonly cellHint?: (facts: Facts) => string;
}
