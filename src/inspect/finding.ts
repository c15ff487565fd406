import type { Facts } from '../diagnostics/facts.js';
import type { DocxProblem } from '../diagnostics/words/docx-problems.js';
import type { DocxRule } from '../diagnostics/words/docx-rules.js';

/** One thing found in a Word file. */
export interface DocxFinding {
  readonly problem: DocxProblem;
  /** What it breaks; nothing where the file cannot be looked at, or a part of it not be found. */
  readonly rule: DocxRule | undefined;
  /** `part`, `found`, `expected`, and `at`: the first words of the paragraph. */
  readonly facts: Facts;
}

/** Makes a finding. */
export function finding(problem: DocxProblem, rule?: DocxRule, facts: Facts = {}): DocxFinding {
  return { problem, rule, facts };
}
