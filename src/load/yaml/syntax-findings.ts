import { type Document, isScalar, type ParsedNode, visit, type YAMLError } from 'yaml';
import type { SyntaxProblem } from '../../diagnostics/words/syntax.js';
import type { Finding } from './finding.js';
import { syntaxProblem } from './syntax-problem.js';

/** The first break of syntax in a text; what follows a break is mostly its echo. Warnings count: they drop content. */
export function syntaxFindings(documents: readonly Document.Parsed<ParsedNode>[], text: string): readonly Finding[] {
  const errors = documents
    .flatMap((document) => [...document.errors, ...document.warnings].map((error) => ({ error, document })))
    .sort((one, other) => one.error.pos[0] - other.error.pos[0]);
  const first = errors[0];
  if (first !== undefined)
    return [
      breakOf(
        first.error,
        errors.map(({ error }) => error),
        first.document,
        text,
      ),
    ];
  const second = documents[1];
  return second === undefined ? [] : [finding('many-documents', second.range[0])];
}

function breakOf(
  error: YAMLError,
  all: readonly YAMLError[],
  document: Document.Parsed<ParsedNode>,
  text: string,
): Finding {
  const start = error.pos[0];
  const problem = joinedProblem(all.filter(({ pos }) => pos[0] === start).map(syntaxProblem));
  return finding(problem, problem === 'unclosed-quote' ? openingQuote(document, start) : Math.min(start, text.length));
}

/** Two problems in one place mean a third: a field after a missing comma, or a line indented too far, looks like both. */
function joinedProblem(problems: readonly SyntaxProblem[]): SyntaxProblem {
  if (problems.includes('missing-comma')) return 'missing-comma';
  return problems.includes('colon-in-text') && problems.includes('missing-colon') ? 'indent' : (problems[0] ?? 'other');
}

/** The library points at the end of an unclosed string; its beginning is where one looks. */
function openingQuote(document: Document.Parsed<ParsedNode>, end: number): number {
  let start = end;
  visit(document, (_, node) => {
    if (isScalar(node) && node.range && node.range[0] < end && node.range[1] >= end) start = node.range[0];
  });
  return start;
}

function finding(problem: SyntaxProblem, offset: number): Finding {
  return { code: 'load.syntax', offset, facts: { problem } };
}
