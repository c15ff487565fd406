import { ruleSettings } from '../check/rule-settings.js';
import { RULES } from '../check/rules.js';
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

/** The papers of one bloc year, and what was found about them. */
export interface CheckedPapers {
  readonly papers: readonly OrderedPaper[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes the papers of one bloc year, whatever is wrong with others of them, and runs the checks over them, but those of pages. */
export function checkedPapers(bloc: LoadedBlocYear, resources: Resources, choice: PapersChoice): CheckedPapers {
  const { orders, diagnostics } = papersToMake(bloc, resources, choice);
  const made = orders.map((order) => ({ order, outcome: makePaper(bloc, order, resources) }));
  const papers = made.flatMap(({ order, outcome }) => (outcome.ok ? [{ order, paper: outcome.value }] : []));
  const findings = mergeFindings([
    ...diagnostics,
    ...made.flatMap(({ outcome }) => outcome.diagnostics),
    ...checked(bloc, papers, choice),
  ]);
  return { papers, diagnostics: findings };
}

function checked(
  bloc: LoadedBlocYear,
  papers: readonly OrderedPaper[],
  { checks = true }: PapersChoice,
): readonly Diagnostic[] {
  if (!checks) return [];
  const made = papers.map(({ paper }) => paper);
  return [...ruleSettings(RULES, bloc), ...ruleFindings(bloc, made, { group: (id) => id !== 'page' })];
}
