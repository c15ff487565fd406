import Handlebars from 'handlebars';
import { diagnose } from '../diagnostics/diagnose.js';
import { failure, type Outcome, success } from '../diagnostics/outcome.js';
import type { TemplateSource } from './template-source.js';

/** The syntax tree of a template, or where Handlebars cannot read it. */
export function parseTemplate({ file, text }: TemplateSource): Outcome<hbs.AST.Program> {
  try {
    return success(Handlebars.parse(text));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return failure([
      diagnose('template.syntax', { place: { file, ...placeIn(message) }, facts: { detail: detailOf(message) } }),
    ]);
  }
}

/** Handlebars writes `Parse error on line 3:` or `if doesn't match each - 2:3`; its columns count from 0. */
function placeIn(message: string): { line?: number; column?: number } {
  const parse = /^Parse error on line (\d+)/u.exec(message);
  if (parse !== null) return { line: Number(parse[1]) };
  const mismatch = / - (\d+):(\d+)$/u.exec(message);
  return mismatch === null ? {} : { line: Number(mismatch[1]), column: Number(mismatch[2]) + 1 };
}

function detailOf(message: string): string {
  return message.split('\n').slice(0, 2).join(' ');
}
