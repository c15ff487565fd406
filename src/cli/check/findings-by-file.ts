import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { inPlaceOrder } from '../../diagnostics/in-place-order.js';

/** What was found, bloc by bloc or file by file. */
export interface FileFindings {
  readonly file: string;
  readonly findings: readonly Diagnostic[];
}

/**
 * Puts the findings of blocs under the files they stand in, each told once, from top to bottom; what blocs share comes
 * before the first of them.
 */
export function findingsByFile(blocs: readonly FileFindings[]): readonly FileFindings[] {
  const files = new Map<string, Map<string, Diagnostic>>();
  for (const { file, finding } of blocs.flatMap(sharedFirst)) {
    const found = files.get(file) ?? new Map<string, Diagnostic>();
    files.set(file, found.set(JSON.stringify(finding), finding));
  }
  return [...files].map(([file, findings]) => ({ file, findings: inPlaceOrder([...findings.values()]) }));
}

function sharedFirst({ file: own, findings }: FileFindings) {
  const all = findings.map((finding) => ({ file: finding.place?.file ?? own, finding }));
  return [...all.filter(({ file }) => file !== own), ...all.filter(({ file }) => file === own)];
}
