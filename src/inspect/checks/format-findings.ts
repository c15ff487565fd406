import type { DocxPart } from '../../diagnostics/words/docx-parts.js';
import type { DocxProblem } from '../../diagnostics/words/docx-problems.js';
import { type DocxFinding, finding } from '../finding.js';
import type { TextRule } from '../requirements/requirements.js';
import type { Line } from '../word/line.js';
import type { TextRun } from '../word/paragraph.js';
import { decimal } from './decimal.js';
import { quote } from './quote.js';
import { rangeWords } from './range-words.js';

/** What of a look is looked at. */
export type Aspect = 'size' | 'bold' | 'italic' | 'underline';

const ALL: readonly Aspect[] = ['size', 'bold', 'italic', 'underline'];

/** Holds the letters of lines against the look of their part; dots to write on and what is still to be typed do not count. */
export function formatFindings(
  part: DocxPart,
  lines: readonly (Line | undefined)[],
  rule: TextRule | undefined,
  aspects: readonly Aspect[] = ALL,
): readonly DocxFinding[] {
  if (rule === undefined) return [];
  return lines.flatMap((line) => {
    const runs = line?.runs.filter(isLettered) ?? [];
    if (line === undefined) return [];
    return aspects.flatMap((aspect) => {
      const found = runs.flatMap((run) => problemOf(run, rule, aspect))[0];
      if (found === undefined) return [];
      return [finding(found.problem, rule.rule, { part, ...found.facts, at: quote(line.paragraph) })];
    });
  });
}

function isLettered({ text, isPlaceholder }: TextRun): boolean {
  return !isPlaceholder && /[\p{L}\p{N}]/u.test(text);
}

type Found = { readonly problem: DocxProblem; readonly facts: Readonly<Record<string, string>> };

function problemOf(run: TextRun, rule: TextRule, aspect: Aspect): readonly Found[] {
  if (aspect !== 'size') {
    if (run[aspect] === rule[aspect]) return [];
    return [{ problem: rule[aspect] ? `${aspect}-missing` : aspect, facts: {} }];
  }
  const [least, most] = rule.sizes;
  if (run.size >= least && run.size <= most) return [];
  return [{ problem: 'size', facts: { found: decimal(run.size), expected: rangeWords(rule.sizes) } }];
}
