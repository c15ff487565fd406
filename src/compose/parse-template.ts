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
    const facts = { detail: detailOf(message) };
    return failure([diagnose('template.syntax', { place: { file, ...placeIn(message, text) }, facts })]);
  }
}

/** Handlebars writes `Parse error on line 3:` or `if doesn't match each - 2:3`; its columns count from 0. */
function placeIn(message: string, text: string): { line?: number; column?: number } {
  const parse = /^(?:Parse|Lexical) error on line (\d+)/u.exec(message);
  if (parse !== null) return { line: Number(parse[1]), ...columnIn(message, text, Number(parse[1])) };
  const mismatch = / - (\d+):(\d+)$/u.exec(message);
  return mismatch === null ? {} : { line: Number(mismatch[1]), column: Number(mismatch[2]) + 1 };
}

/** Below its first line Handlebars shows some text around the place, without line ends, and an arrow under it. */
function columnIn(message: string, text: string, line: number): { column?: number } {
  const [, shown = '', arrow = ''] = message.split('\n');
  const before = shown.slice(0, arrow.length - 1).replace(/^\.\.\./u, '');
  const after = shown.slice(arrow.length - 1).replace(/\.\.\.$/u, '');
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  for (let column = 0; column <= (lines[line - 1] ?? '').length; column += 1) {
    const offset = start + column;
    const fits =
      flat(text.slice(Math.max(0, offset - SHOWN), offset)) === before &&
      flat(text.slice(offset, offset + SHOWN)).startsWith(after);
    if (fits) return { column: column + 1 };
  }
  return {};
}

/** How many characters before and after Handlebars shows. */
const SHOWN = 20;

function flat(text: string): string {
  return text.replaceAll('\n', '');
}

/** What was expected and found stands in the last line. */
function detailOf(message: string): string {
  const lines = message.split('\n');
  return lines.length === 1 ? message : `${lines[0] ?? ''} ${lines.at(-1) ?? ''}`;
}
