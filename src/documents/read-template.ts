import { type Document, LineCounter, parseDocument } from 'yaml';
import { diagnose } from '../diagnostics/diagnose.js';
import { failure, type Outcome, success } from '../diagnostics/outcome.js';
import { findFrontMatter } from './find-front-matter.js';
import { type FrontMatter, frontMatterSchema } from './front-matter.js';
import { type FrontMatterProblem, frontMatterProblems } from './front-matter-problems.js';
import { READY_FRONT_MATTER } from './ready-front-matter.js';

/** A kind of document: its id, what its template says of it, and the template itself. */
export interface DocumentKind extends FrontMatter {
  readonly id: string;
  readonly file: string;
  /** The template, its front matter blanked so that lines keep their numbers. */
  readonly text: string;
}

/** Reads a template file; its name without the extension is the kind's id. */
export function readTemplate(id: string, file: string, source: string): Outcome<DocumentKind> {
  const found = findFrontMatter(source);
  if (found === undefined) return failure([finding(file, { line: 0, facts: { problem: 'missing' } })]);
  const { whole, text } = found;
  const ready = READY_FRONT_MATTER.get(text);
  const read = ready === undefined ? readFrontMatter(file, text) : success(ready);
  if (!read.ok) return read;
  return success({ ...read.value, id, file, text: whole.replace(/[^\r\n]/gu, '') + source.slice(whole.length) });
}

function readFrontMatter(file: string, text: string): Outcome<FrontMatter> {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = brokenYaml(yaml, lines);
  if (broken !== undefined) return failure([finding(file, broken)]);
  const read = frontMatterSchema.safeParse(yaml.toJS());
  if (read.success) return success(read.data);
  const problems = read.error.issues.flatMap((issue) => frontMatterProblems(issue, yaml, lines));
  return failure(problems.map((problem) => finding(file, problem)));
}

function brokenYaml(yaml: Document, lines: LineCounter): FrontMatterProblem | undefined {
  const [syntax] = yaml.errors;
  if (syntax === undefined) return canBeRead(yaml) ? undefined : { line: 0, facts: { problem: 'alias' } };
  const problem = syntax.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'syntax';
  return { line: lines.linePos(syntax.pos[0]).line, facts: { problem } };
}

/** The library throws for an alias of nothing, and for aliases without measure. */
function canBeRead(yaml: Document): boolean {
  try {
    yaml.toJS();
    return true;
  } catch {
    return false;
  }
}

/** The front matter's own first line is the second of the file. */
function finding(file: string, { line, facts }: FrontMatterProblem) {
  return diagnose('template.bad-front-matter', { place: { file, line: line + 1 }, facts });
}
