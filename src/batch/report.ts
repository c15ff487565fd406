import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { BlocEntry, FindingCounts, GatheredEntry } from './manifest/manifest.js';
import { isMadeIn, type WantedScope } from './manifest/scopes.js';

/** What came of one bloc. */
export interface BatchRow {
  readonly bloc: string;
  /** Made, unchanged since it was made, impossible to make, or never begun. */
  readonly state: 'made' | 'current' | 'refused' | 'stopped';
  readonly documents: number;
  readonly files: number;
  /** Files that were written in this run. */
  readonly written: number;
  /** Those of them that stand beside a person's version. */
  readonly beside: number;
  /** Files that could not be written. */
  readonly unwritten: number;
  /** Known where pages were laid out. */
  readonly pages: number;
  readonly findings: FindingCounts;
  readonly errors: readonly Diagnostic[];
}

/** A file put together from papers: what it holds, and whether this run made it. */
export interface GatheredRow {
  readonly use: GatheredEntry['use'];
  /** Where it stands: beside a person's version where there is one. */
  readonly path: string;
  /** How many papers, or in an archive files. */
  readonly holds: number;
  readonly pages?: number;
  /** What a printer needs. */
  readonly sheets?: number;
  readonly isNew: boolean;
}

/** What came of a run. */
export interface BatchReport {
  readonly rows: readonly BatchRow[];
  /** For printing and sending. */
  readonly gathered: readonly GatheredRow[];
  /** What concerns no single bloc, and files that were kept, not written or left over. */
  readonly diagnostics: readonly Diagnostic[];
  /** It was stopped before all blocs were begun. */
  readonly interrupted: boolean;
}

/** What a run did for a bloc whose papers are there. */
type Standing = Pick<BatchRow, 'state' | 'written' | 'beside' | 'unwritten' | 'findings'>;

/** The row of a bloc whose papers are there. */
export function rowOf(entry: BlocEntry, scope: WantedScope, standing: Standing): BatchRow {
  const files = entry.files.filter((file) => isMadeIn(file, scope));
  const ofPapers = files.filter(({ bundle }) => bundle === undefined);
  const papers = new Map(ofPapers.map((file) => [`${file.document} ${file.key ?? ''}`, file.pages ?? 0]));
  return {
    bloc: entry.id,
    ...standing,
    documents: papers.size,
    files: files.length,
    pages: [...papers.values()].reduce((sum, pages) => sum + pages, 0),
    errors: [],
  };
}
