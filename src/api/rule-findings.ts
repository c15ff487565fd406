import { readBloc } from '../check/read-bloc.js';
import type { Rule } from '../check/rule.js';
import type { RuleGroup } from '../check/rule-groups.js';
import { RULES } from '../check/rules.js';
import { runRules } from '../check/run-rules.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import type { Paper } from '../pipeline/make-paper.js';

/** Which rules are asked. */
interface Asked {
  /** Whether those of a group are; all when absent. */
  group?(id: RuleGroup): boolean;
  /** Ids of rules that are not. */
  readonly off?: readonly string[];
}

/** What the rules find in a bloc year and in these papers of it. */
export function ruleFindings(
  bloc: LoadedBlocYear,
  papers: readonly Paper[],
  { group = () => true, off = [] }: Asked = {},
): readonly Diagnostic[] {
  const rules: Rule[] = [];
  for (const rule of RULES) if (group(rule.meta.group)) rules.push(rule);
  return runRules(rules, readBloc(bloc, papers), bloc, off);
}
