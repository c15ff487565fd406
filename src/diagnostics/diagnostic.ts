import type { DiagnosticCode } from './words.js';

/** How grave a finding is: an error stops the document, a warning or an info does not. */
export type Severity = 'error' | 'warning' | 'info';

/** Where in the user's files something stands; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** The facts of one finding, from which its sentence is written. */
export type Facts = Readonly<Record<string, string | number | readonly string[]>>;

/** One finding about the user's data, templates or files. It holds facts; `wordsOf` writes the Vietnamese sentence. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** Path of the field in the data, such as `units[2].name`. */
  readonly path?: string;
  /** Vietnamese label of that field. */
  readonly label?: string;
  readonly place?: Place;
  readonly facts: Facts;
}
