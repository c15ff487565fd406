import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Resources } from '../documents/resources.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import { makePaper, type Paper } from '../pipeline/make-paper.js';
import type { PaperOrder } from '../pipeline/paper-order.js';
import type { Format } from '../pipeline/render-paper.js';
import { mergeFindings } from './merge-findings.js';
import { type PaperChoice, papersToMake } from './papers-to-make.js';
import { ruleFindings } from './rule-findings.js';

/** Which papers to make, and for what. */
export interface PapersChoice extends PaperChoice {
  readonly formats: readonly Format[];
  /** Whether the rules of the checks are run; they are when absent. */
  readonly checks?: boolean;
}

/** A paper, and what was asked for. */
export interface OrderedPaper {
  readonly order: PaperOrder;
  readonly paper: Paper;
}

/** The papers of one bloc year, and all that was found about them. */
export interface MadePapers {
  /** None when anything stops them: half a set misleads. */
  readonly papers: readonly OrderedPaper[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes the papers of one bloc year and runs the checks over them; those of pages only where pages are laid out, for PDF. */
export function makePapers(bloc: LoadedBlocYear, resources: Resources, choice: PapersChoice): MadePapers {
  const { orders, diagnostics } = papersToMake(bloc, resources, choice);
  const made = orders.map((order) => ({ order, outcome: makePaper(bloc, order, resources) }));
  const papers = made.flatMap(({ order, outcome }) => (outcome.ok ? [{ order, paper: outcome.value }] : []));
  const findings = mergeFindings([
    ...diagnostics,
    ...made.flatMap(({ outcome }) => outcome.diagnostics),
    ...checked(bloc, papers, choice),
  ]);
  const isStopped = findings.some((finding) => stops(finding, choice.draft));
  return { papers: isStopped ? [] : papers, diagnostics: findings };
}

function checked(
  bloc: LoadedBlocYear,
  papers: readonly OrderedPaper[],
  { formats, checks = true }: PapersChoice,
): readonly Diagnostic[] {
  if (!checks) return [];
  return ruleFindings(
    bloc,
    papers.map(({ paper }) => paper),
    { groups: formats.includes('pdf') ? [] : ['page'] },
  );
}

/** What a rule holds against a paper stops the final, not the draft in which it is to be mended. */
function stops({ severity, rule }: Diagnostic, draft: boolean): boolean {
  return severity === 'error' && !(draft && rule !== undefined);
}
