import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { formatDiagnostic } from '../diagnostics/format.js';

/** Rows without what several of them say alike, which concerns no single bloc and is told once. */
export interface SharedErrors<T> {
  readonly rows: readonly T[];
  readonly shared: readonly Diagnostic[];
}

/** Finds errors that several blocs have alike: of what was asked for, or of a template of theirs. */
export function sharedErrors<T extends { readonly errors: readonly Diagnostic[] }>(
  rows: readonly T[],
): SharedErrors<T> {
  const said = new Map<string, { readonly error: Diagnostic; readonly rows: Set<T> }>();
  for (const row of rows)
    for (const error of row.errors) {
      const text = formatDiagnostic(error);
      said.set(text, { error, rows: new Set(said.get(text)?.rows).add(row) });
    }
  const isShared = (error: Diagnostic) => (said.get(formatDiagnostic(error))?.rows.size ?? 0) > 1;
  return {
    rows: rows.map((row) => ({ ...row, errors: row.errors.filter((error) => !isShared(error)) })),
    shared: [...said.values()].map(({ error }) => error).filter(isShared),
  };
}
