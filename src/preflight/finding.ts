import type { Facts } from '../diagnostics/facts.js';
import type { PdfProblem } from '../diagnostics/words/pdf-problems.js';
import { CLAUSES } from './clauses.js';

/** One thing in a PDF that a standard forbids. */
export interface PreflightFinding {
  /** What it breaks, such as `PDF/A-2 6.2.11.8`; several clauses are joined with commas. */
  readonly clause: string;
  readonly problem: PdfProblem;
  /** Where: `page` counts from 1, `object` is a number and generation; and what was found. */
  readonly facts: Facts;
}

/** Makes a finding; its clause comes from the table. */
export function finding(problem: PdfProblem, facts: Facts = {}): PreflightFinding {
  return { clause: CLAUSES[problem], problem, facts };
}
