import { type Document, parseDocument } from 'yaml';
import { diagnose } from '../diagnostics/diagnose.js';
import { failure, type Outcome, success } from '../diagnostics/outcome.js';
import { type FrontMatter, frontMatterSchema } from './front-matter.js';

/** A kind of document: its id, what its template says of it, and the template itself. */
export interface DocumentKind extends FrontMatter {
  readonly id: string;
  readonly file: string;
  /** The template, its front matter blanked so that lines keep their numbers. */
  readonly text: string;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?\r?\n)---[ \t]*(?=\r?\n|$)/u;

/** Reads a template file; its name without the extension is the kind's id. */
export function readTemplate(id: string, file: string, source: string): Outcome<DocumentKind> {
  const matter = FRONT_MATTER.exec(source);
  if (matter === null) return bad(file, '---');
  const yaml = parseDocument(matter[1] ?? '');
  const [syntax] = yaml.errors;
  if (syntax !== undefined) return bad(file, syntax.message.split('\n')[0] ?? '');
  const plain = plainData(yaml);
  if ('problem' in plain) return bad(file, plain.problem);
  const read = frontMatterSchema.safeParse(plain.value);
  if (!read.success) {
    return failure(read.error.issues.map(({ path, message }) => problem(file, [...path, message].join(': '))));
  }
  const blanked = matter[0].replace(/[^\r\n]/gu, '') + source.slice(matter[0].length);
  return success({ ...read.data, id, file, text: blanked });
}

/** The library throws for an alias of nothing, and for aliases without measure. */
function plainData(yaml: Document): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: yaml.toJS() };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function bad(file: string, detail: string): Outcome<never> {
  return failure([problem(file, detail)]);
}

function problem(file: string, detail: string) {
  return diagnose('template.bad-front-matter', { place: { file, line: 1 }, facts: { detail } });
}
