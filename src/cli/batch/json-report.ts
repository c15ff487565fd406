import type { BatchPlan } from '../../batch/plan-batch.js';
import type { BatchReport } from '../../batch/report.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { jsonFinding } from '../json-report.js';

/** What came of a run, or would, for other programs: what the table says. */
export function jsonBatch(report: BatchReport | BatchPlan): string {
  const { rows, diagnostics, ...rest } = report;
  const blocs = rows.map((row: Row) => ({ ...row, errors: row.errors.map(jsonFinding) }));
  return JSON.stringify({ blocs, findings: diagnostics.map(jsonFinding), ...rest }, null, 2);
}

interface Row {
  readonly errors: readonly Diagnostic[];
}
