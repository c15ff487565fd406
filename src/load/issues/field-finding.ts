import type { Facts } from '../../diagnostics/facts.js';
import type { DiagnosticCode } from '../../diagnostics/words.js';

/** A finding about one field, not yet located in the file. */
export interface FieldFinding {
  readonly code: DiagnosticCode;
  readonly path: readonly (string | number)[];
  readonly facts: Facts;
  /** The finding is about the key of the field, not its value. */
  readonly atKey?: boolean;
}
