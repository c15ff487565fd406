import { diagnose } from '../../diagnostics/diagnose.js';
import type { BlocJob, BlocResult } from './job.js';

/** The result of a job during which the program itself failed: the others go on. */
export function failed({ source: { file } }: BlocJob, error: unknown): BlocResult {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    state: 'refused',
    errors: [diagnose('tool.failed', { place: { file }, facts: { detail } })],
    findings: { error: 1, warning: 0, info: 0 },
  };
}
