import { readBloc } from '../check/read-bloc.js';
import type { RuleGroup } from '../check/rule-groups.js';
import { RULES } from '../check/rules.js';
import { runRules } from '../check/run-rules.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import type { Paper } from '../pipeline/make-paper.js';

/** Which rules are left out. */
interface LeftOut {
  /** Ids of rules. */
  readonly off?: readonly string[];
  readonly groups?: readonly RuleGroup[];
}

/** What the rules find in a bloc year and in these papers of it. */
export function ruleFindings(
  bloc: LoadedBlocYear,
  papers: readonly Paper[],
  { off = [], groups = [] }: LeftOut = {},
): readonly Diagnostic[] {
  const rules = RULES.filter(({ meta }) => !groups.includes(meta.group));
  return runRules(rules, readBloc(bloc, papers), bloc, off);
}
