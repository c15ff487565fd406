import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { Branch } from '../record/branch.js';

/** One bloc of a workbook while its rows are read. */
export interface BlocReading {
  /** Empty when the workbook has one bloc and gives it none. */
  readonly key: string;
  readonly root: Branch;
  readonly diagnostics: Diagnostic[];
}
