import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** Whether a finding stops papers. What a rule holds against one stops the final, not the draft in which it is to be mended. */
export function stops({ severity, rule }: Diagnostic, draft: boolean): boolean {
  return severity === 'error' && !(draft && rule !== undefined);
}
