import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { FindingCounts } from '../manifest/manifest.js';

/** How many findings of each severity there are. */
export function countFindings(findings: readonly Diagnostic[]): FindingCounts {
  const count = (wanted: Diagnostic['severity']) => findings.filter(({ severity }) => severity === wanted).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}
