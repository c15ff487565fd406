import { diagnose } from '../diagnostics/diagnose.js';
import { failure, type Outcome, success } from '../diagnostics/outcome.js';
import type { GenerateOptions } from '../index.js';

/** Reads `none` or `all`; each kind of document decides when nothing is said. */
export function readFields(text: string | undefined): Outcome<Pick<GenerateOptions, 'signatureFields'>> {
  if (text === undefined) return success({});
  if (text === 'none' || text === 'all') return success({ signatureFields: text });
  return failure([diagnose('cli.bad-value', { facts: { found: '--signature-fields' } })]);
}
