import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** Tells once what several papers find alike, with the names of all of them where the finding names its papers. */
export function mergeFindings(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const merged = new Map<string, Diagnostic>();
  for (const finding of findings) {
    const { documents: _, ...others } = finding.facts;
    const key = JSON.stringify({ ...finding, facts: others });
    const before = merged.get(key);
    merged.set(key, before === undefined ? finding : withDocuments(before, finding));
  }
  return [...merged.values()];
}

function withDocuments(before: Diagnostic, after: Diagnostic): Diagnostic {
  const documents = [...new Set([...documentsOf(before), ...documentsOf(after)])];
  return documents.length === 0 ? before : { ...before, facts: { ...before.facts, documents } };
}

function documentsOf({ facts: { documents } }: Diagnostic): readonly string[] {
  return Array.isArray(documents) ? documents : [];
}
