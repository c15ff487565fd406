import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { BlocEntry, FileEntry, FindingCounts, Scope } from './manifest/manifest.js';
import { inScope } from './manifest/scopes.js';

/** What came of one bloc. */
export interface BatchRow {
  readonly bloc: string;
  /** Made, unchanged since it was made, impossible to make, or never begun. */
  readonly state: 'made' | 'current' | 'refused' | 'stopped';
  readonly documents: number;
  readonly files: number;
  /** Files that were written in this run. */
  readonly written: number;
  /** Known where pages were laid out. */
  readonly pages: number;
  readonly findings: FindingCounts;
  readonly errors: readonly Diagnostic[];
}

/** What came of a run. */
export interface BatchReport {
  readonly rows: readonly BatchRow[];
  /** What concerns no single bloc, and files that were kept, not written or left over. */
  readonly diagnostics: readonly Diagnostic[];
  /** It was stopped before all blocs were begun. */
  readonly interrupted: boolean;
}

/** The row of a bloc whose papers are there. */
export function rowOf(entry: BlocEntry, scope: Scope, state: 'made' | 'current', written = 0): BatchRow {
  const files = entry.files.filter((file) => file.orphan !== true && inWholeScope(file, scope));
  const papers = new Map(files.map((file) => [`${file.document} ${file.key ?? ''}`, file.pages ?? 0]));
  return {
    bloc: entry.id,
    state,
    documents: papers.size,
    files: files.length,
    written,
    pages: [...papers.values()].reduce((sum, pages) => sum + pages, 0),
    findings: entry.findings,
    errors: [],
  };
}

/** Skeletons asked for in other runs are not counted. */
function inWholeScope(file: FileEntry, scope: Scope): boolean {
  return file.input === scope.input && inScope(file, scope);
}
