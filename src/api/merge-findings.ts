import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** Tells once what several papers find alike. */
export function mergeFindings(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
