import type { z } from 'zod';
import type { Facts } from '../../diagnostics/facts.js';
import type { DiagnosticCode } from '../../diagnostics/words.js';
import type { FieldSteps, SourceRecord } from '../source-record.js';

/** A finding about one field, not yet located in the file. */
export interface FieldFinding {
  readonly code: DiagnosticCode;
  readonly path: FieldSteps;
  readonly facts: Facts;
  /** The finding is about the key of the field, not its value. */
  readonly atKey?: boolean;
}

/** What the issues of one validation are read against. */
export interface Validation {
  readonly schema: z.core.$ZodType;
  readonly record: SourceRecord;
}
