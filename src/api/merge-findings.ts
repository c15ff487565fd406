import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** Tells each thing once: what several papers find alike, and a gap with all the papers that show it. */
export function mergeFindings(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const blanks = new Map<string, Diagnostic>();
  const merged = new Map<string, Diagnostic>();
  for (const finding of findings) {
    const key = finding.code === 'data.blank' ? `blank ${finding.path}` : JSON.stringify(finding);
    const before = finding.code === 'data.blank' ? blanks.get(key) : undefined;
    const kept = before === undefined ? finding : withDocuments(before, finding);
    if (finding.code === 'data.blank') blanks.set(key, kept);
    merged.set(key, kept);
  }
  return [...merged.values()];
}

function withDocuments(before: Diagnostic, after: Diagnostic): Diagnostic {
  const documents = [...new Set([...documentsOf(before), ...documentsOf(after)])];
  return { ...before, facts: { documents } };
}

function documentsOf({ facts: { documents } }: Diagnostic): readonly string[] {
  return Array.isArray(documents) ? documents : [];
}
