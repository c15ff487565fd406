import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { isError } from '../diagnostics/is-error.js';

/** Whether a finding stops papers. What a rule holds against one stops the final, not the draft in which it is to be mended. */
export function stops(finding: Diagnostic, draft: boolean): boolean {
  return isError(finding) && !(draft && finding.rule !== undefined);
}
