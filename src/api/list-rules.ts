import type { RuleMeta } from '../check/rule.js';
import { RULE_GROUPS } from '../check/rule-groups.js';
import type { RuleParameter } from '../check/rule-parameters.js';
import { RULES } from '../check/rules.js';

/** What is known of a rule of the checks. All words are Vietnamese. */
export interface RuleInfo extends RuleMeta {
  /** The heading of its group. */
  readonly groupTitle: string;
  readonly parameters: readonly RuleParameter[];
}

/** All rules of the checks, in the order their findings are told. */
export function listRules(): readonly RuleInfo[] {
  return RULES.map(({ meta, parameters }) => ({
    ...meta,
    groupTitle: RULE_GROUPS[meta.group],
    parameters: parameters(),
  }));
}
