import type * as z from 'zod';
import type { SourceRecord } from '../source-record.js';

/** What the issues of one validation are read against. */
export interface Validation {
  readonly schema: z.core.$ZodType;
  readonly record: SourceRecord;
}
