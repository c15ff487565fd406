import type { Facts } from '../../diagnostics/facts.js';
import type { DiagnosticCode } from '../../diagnostics/words.js';

/** A finding that still counts in offsets of the text. */
export interface Finding {
  readonly code: DiagnosticCode;
  readonly offset: number;
  readonly facts: Facts;
}
