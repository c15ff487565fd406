import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { SyntaxProblem } from '../diagnostics/words/syntax.js';

const TOKEN =
  /\s*(?:"(?:[^"\\\p{Cc}]|\\["\\/bfnrtu])*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|true|false|null|,(?!\s*[}\]])|[{}[\]:])/uy;

/** What makes a text no JSON though YAML can read it: a comma after the last part, words without quotes, a comment. */
export function strictJson(file: string, text: string): readonly Diagnostic[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const told = /\bposition (\d+)/u.exec(error instanceof Error ? error.message : '')?.[1];
    const offset = backToComma(text, told === undefined ? firstStrange(text) : Number(told));
    return [
      diagnose('load.syntax', {
        place: { file, ...placeIn(text, offset) },
        facts: { problem: problemAt(text, offset) },
      }),
    ];
  }
}

/** The engine does not always say where it stopped; the first piece that is no token of JSON is as good. */
function firstStrange(text: string): number {
  TOKEN.lastIndex = 0;
  let end = 0;
  while (TOKEN.test(text)) end = TOKEN.lastIndex;
  return end + (/^\s*/u.exec(text.slice(end))?.[0].length ?? 0);
}

/** A closing bracket is blamed for the comma before it. */
function backToComma(text: string, offset: number): number {
  const comma = /,\s*$/u.exec(text.slice(0, offset));
  return comma !== null && /^[}\]]/u.test(text.slice(offset)) ? comma.index : offset;
}

function problemAt(text: string, offset: number): SyntaxProblem {
  if (text[offset - 1] === '\\') return 'escape';
  const rest = text.slice(offset);
  return PROBLEMS.find(([pattern]) => pattern.test(rest))?.[1] ?? 'other';
}

const PROBLEMS: readonly (readonly [RegExp, SyntaxProblem])[] = [
  [/^,/u, 'extra-comma'],
  [/^(?:#|\/\/|\/\*)/u, 'json-comment'],
  [/^["\p{Cc}]/u, 'json-lines'],
  [/^['\p{L}_$]/u, 'unquoted'],
];

function placeIn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, offset).split(/\r\n|[\r\n]/u);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
