import type { FindingCounts } from '../manifest/manifest.js';
import { coveringScope } from '../manifest/scopes.js';
import type { PlannedBloc } from '../plan/plan-jobs.js';
import { type BatchRow, rowOf } from '../report.js';
import type { WrittenBloc } from '../write/write-bloc.js';
import type { BlocResult } from './job.js';

/** What came of a bloc that was begun. */
export interface BlocOutcome {
  readonly result: BlocResult;
  readonly written?: WrittenBloc;
}

const NO_FINDINGS: FindingCounts = { error: 0, warning: 0, info: 0 };

/** What the report says of a bloc; nothing of one of another year. */
export function rowFor(
  { job: { id }, scope, state, before }: PlannedBloc,
  outcome: BlocOutcome | undefined,
): readonly BatchRow[] {
  if (state === 'current' && before !== undefined) {
    const findings = coveringScope(before.made, scope)?.findings ?? NO_FINDINGS;
    return [rowOf(before, scope, { state, written: 0, beside: 0, unwritten: 0, findings })];
  }
  if (state !== 'to-do' || outcome?.result.state === 'other-year') return [];
  if (outcome?.written !== undefined && outcome.result.state === 'made') {
    const { entry, written, kept, failed } = outcome.written;
    const beside = kept.filter(({ path }) => written.includes(path)).length;
    const { findings } = outcome.result;
    const counts = { written: written.length, beside, unwritten: failed.length };
    return [rowOf(entry, scope, { state: 'made', ...counts, findings })];
  }
  const none = { bloc: id, documents: 0, files: 0, written: 0, beside: 0, unwritten: 0, pages: 0 };
  return outcome?.result.state === 'refused'
    ? [{ ...none, state: 'refused', findings: outcome.result.findings, errors: outcome.result.errors }]
    : [{ ...none, state: 'stopped', findings: NO_FINDINGS, errors: [] }];
}
