import type { Diagnostic } from '../../diagnostics/diagnostic.js';

/** What is to be printed again of one paper. */
export interface SignedPaper {
  readonly bloc: string;
  /** How people call it. */
  readonly document: string;
  /** Its last pages are to be printed again, or it is as it was printed. */
  readonly state: 'changed' | 'same';
  /** The file of those pages, beside a person's version where there is one; of a paper that is as it was, the paper itself. */
  readonly path: string;
  /** The pages, counted from 1 as in the paper. */
  readonly from: number;
  readonly to: number;
  /** In how many copies the paper is signed. */
  readonly copies: number;
}

/** What is to be printed again of all papers. */
export interface SigningReport {
  readonly papers: readonly SignedPaper[];
  /** How many papers have pages to sign that cannot be printed apart. */
  readonly refused: number;
  readonly diagnostics: readonly Diagnostic[];
  /** It was stopped before all papers were looked at and their pages made. */
  readonly interrupted: boolean;
}
