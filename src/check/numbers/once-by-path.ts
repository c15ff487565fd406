import type { RuleFinding } from '../rule.js';

/** Findings about one field once: papers that share a setting would each tell of it. */
export function onceByPath(findings: readonly RuleFinding[]): readonly RuleFinding[] {
  if (findings.length < 2) return findings;
  return [...new Map(findings.toReversed().map((finding) => [finding.path, finding])).values()].toReversed();
}
