import { alternatives } from '../diagnostics/alternatives.js';
import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Shape } from '../view/shape.js';
import { BLOCK_HELPERS } from './helpers.js';
import { parseTemplate } from './parse-template.js';
import { resolvePath, type Scope } from './resolve-path.js';
import type { TemplateSource } from './template-source.js';

interface Check {
  readonly file: string;
  readonly partials: ReadonlyMap<string, TemplateSource>;
}

/**
 * Holds every path of a template, and of the partials it calls, against the shape of the view: Handlebars itself lets a
 * mistyped name in `if`, `each` and helper arguments pass in silence.
 */
export function checkTemplate(
  template: TemplateSource,
  partials: ReadonlyMap<string, TemplateSource>,
  shape: Shape,
): readonly Diagnostic[] {
  return unique(checkSource(template, partials, { shape }));
}

/** A partial called in several places tells each of its faults once. */
function unique(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

function checkSource(
  source: TemplateSource,
  partials: ReadonlyMap<string, TemplateSource>,
  scope: Scope,
): readonly Diagnostic[] {
  const parsed = parseTemplate(source);
  if (!parsed.ok) return parsed.diagnostics;
  return checkProgram(parsed.value, { file: source.file, partials }, scope);
}

function checkProgram(program: hbs.AST.Program | undefined, check: Check, scope: Scope): readonly Diagnostic[] {
  return (program?.body ?? []).flatMap((statement) => checkStatement(statement, check, scope));
}

function checkStatement(statement: hbs.AST.Statement, check: Check, scope: Scope): readonly Diagnostic[] {
  if (isMustache(statement)) return checkMustache(statement, check, scope);
  if (isBlock(statement)) return checkBlock(statement, check, scope);
  if (isPartial(statement)) return checkPartial(statement, check, scope);
  if (statement.type === 'ContentStatement' || statement.type === 'CommentStatement') return [];
  return [unknownHelper(statement.type, statement.loc, check)];
}

function checkMustache(statement: hbs.AST.MustacheStatement, check: Check, scope: Scope): readonly Diagnostic[] {
  if (!statement.escaped) return [unknownHelper('{{{ }}}', statement.loc, check)];
  if (!isPath(statement.path) || hasArguments(statement)) {
    const found = 'original' in statement.path ? String(statement.path.original) : '';
    return [unknownHelper(found, statement.path.loc, check)];
  }
  return checkPath(statement.path, check, scope, ['text']).findings;
}

function checkBlock(statement: hbs.AST.BlockStatement, check: Check, scope: Scope): readonly Diagnostic[] {
  const { path, params, hash, program, inverse } = statement;
  const name = isPath(path) ? path.original : '';
  const [param, ...more] = params;
  if (!BLOCK_HELPERS.some((known) => known === name) || param === undefined || !isPath(param)) {
    return [unknownHelper(name, statement.loc, check)];
  }
  if (more.length > 0 || hash !== undefined)
    return [unknownHelper(`#${name} ${param.original} …`, statement.loc, check)];
  const { findings, shape } = checkPath(param, check, scope, name === 'each' ? ['list'] : ['text', 'flag', 'list']);
  const inner: Scope | undefined =
    name !== 'each' ? scope : shape?.kind === 'list' ? { shape: shape.of, parent: scope } : undefined;
  return [
    ...findings,
    ...(inner === undefined ? [] : checkProgram(program, check, inner)),
    ...checkProgram(inverse, check, scope),
  ];
}

function checkPartial(statement: hbs.AST.PartialStatement, check: Check, scope: Scope): readonly Diagnostic[] {
  const name = 'original' in statement.name ? String(statement.name.original) : '';
  const partial = check.partials.get(name);
  if (partial === undefined) {
    const facts = { found: name, ...alternatives(name, [...check.partials.keys()]) };
    return [diagnose('template.unknown-partial', { place: placeOf(statement.loc, check), facts })];
  }
  if (hasArguments(statement)) return [unknownHelper(`> ${name} …`, statement.loc, check)];
  return checkSource(partial, without(check.partials, name), { ...scope, ofPartial: true });
}

/** A partial that calls itself would never end: inside itself it is unknown. */
function without(partials: ReadonlyMap<string, TemplateSource>, name: string): ReadonlyMap<string, TemplateSource> {
  return new Map([...partials].filter(([known]) => known !== name));
}

function checkPath(
  path: hbs.AST.PathExpression,
  check: Check,
  scope: Scope,
  kinds: readonly Shape['kind'][],
): { readonly findings: readonly Diagnostic[]; readonly shape?: Shape } {
  const resolved = resolvePath(path, scope);
  const place = placeOf(path.loc, check);
  if (!resolved.found) {
    const facts = { found: path.original, ...alternatives(resolved.name, resolved.known) };
    return { findings: [diagnose('template.unknown-field', { place, facts })] };
  }
  if (kinds.includes(resolved.shape.kind)) return { findings: [], shape: resolved.shape };
  const facts = { found: path.original, kind: resolved.shape.kind, allowed: kinds };
  return { findings: [diagnose('template.wrong-kind', { place, facts })] };
}

/** A field takes no arguments, and a partial sees what its caller sees. */
function hasArguments({ params, hash }: Pick<hbs.AST.MustacheStatement, 'params'> & { hash?: hbs.AST.Hash }): boolean {
  return params.length > 0 || hash !== undefined;
}

function unknownHelper(found: string, loc: hbs.AST.SourceLocation, check: Check): Diagnostic {
  return diagnose('template.unknown-helper', {
    place: placeOf(loc, check),
    facts: { found, ...alternatives(found, BLOCK_HELPERS) },
  });
}

function placeOf({ start }: hbs.AST.SourceLocation, { file }: Check) {
  return { file, line: start.line, column: start.column + 1 };
}

function isMustache(node: hbs.AST.Node): node is hbs.AST.MustacheStatement {
  return node.type === 'MustacheStatement';
}

function isBlock(node: hbs.AST.Node): node is hbs.AST.BlockStatement {
  return node.type === 'BlockStatement';
}

function isPartial(node: hbs.AST.Node): node is hbs.AST.PartialStatement {
  return node.type === 'PartialStatement';
}

function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression';
}
