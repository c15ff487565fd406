import type { Facts, Severity } from './facts.js';
import type { DiagnosticCode } from './words.js';

/** Where in the user's files something stands; lines and columns count from 1. In a workbook it is a cell of a sheet: `C7`. */
export interface Place {
  readonly file: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly line?: number;
  readonly column?: number;
  /** Behind the last letter, where more than a point is meant. */
  readonly end?: { readonly line: number; readonly column: number };
}

/** One finding about the user's data, templates or files. It holds facts; `wordsOf` writes the Vietnamese sentence. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** The rule of the checks that found it. */
  readonly rule?: string;
  /** Path of the field in the data, such as `units[2].name`. */
  readonly path?: string;
  /** Vietnamese label of that field. */
  readonly label?: string;
  readonly place?: Place;
  readonly facts: Facts;
}
