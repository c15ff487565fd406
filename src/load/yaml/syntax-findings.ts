import { type Document, isScalar, type ParsedNode, visit, type YAMLError } from 'yaml';
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
  const problem = syntaxProblem(error.code, error.message);
  if (problem === 'unclosed-quote') return finding(problem, openingQuote(document, error.pos[0]));
  if (problem === 'colon-in-text' && all.some((other) => isStray(other, error))) return finding('indent', error.pos[0]);
  return finding(problem, Math.min(error.pos[0], text.length));
}

/** A line indented too far reads as a value with a colon that runs over several lines. */
function isStray(other: YAMLError, error: YAMLError): boolean {
  return other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === error.pos[0];
}

/** The library points at the end of an unclosed string; its beginning is where one looks. */
function openingQuote(document: Document.Parsed<ParsedNode>, end: number): number {
  let start = end;
  visit(document, (_, node) => {
    if (isScalar(node) && node.range && node.range[0] < end && node.range[1] >= end) start = node.range[0];
  });
  return start;
}

function finding(problem: string, offset: number): Finding {
  return { code: 'load.syntax', offset, facts: { problem } };
}
