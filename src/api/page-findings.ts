import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import type { CheckedPapers, PapersChoice } from './checked-papers.js';
import { mergeFindings } from './merge-findings.js';
import { ruleFindings } from './rule-findings.js';

/**
 * What the rules of pages find, none of it an error, where papers are laid out: for PDF. It is asked of papers that are written
 * already: to lay all of them out before the first is written takes longer than these rules themselves.
 */
export function pageFindings(
  bloc: LoadedBlocYear,
  papers: CheckedPapers['papers'],
  { formats, checks = true }: PapersChoice,
): readonly Diagnostic[] {
  if (!checks || !formats.includes('pdf')) return [];
  const laidOut = papers.map(({ paper }) => paper);
  return mergeFindings(ruleFindings(bloc, laidOut, { group: (id) => id === 'page' }));
}
