import { flag, type Shape, text } from '../view/shape.js';

/** What a path of a template may see: the shape of `this`, of what is around it, and whether it stands in an `each`. */
export interface Scope {
  readonly shape: Shape;
  readonly parent?: Scope;
  /** The scope a partial begins in: Handlebars hands it `@root` and `@index`, but no way up by `../`. */
  readonly ofPartial?: boolean;
}

/** The shape a path leads to, or the name that is not there and those that are. */
export type Resolved =
  | { readonly found: true; readonly shape: Shape }
  | { readonly found: false; readonly name: string; readonly known: readonly string[] };

const LOOP_DATA: Readonly<Record<string, Shape>> = { index: text, first: flag, last: flag };

/** Follows a path of a template through the shape of the view. */
export function resolvePath(path: hbs.AST.PathExpression, scope: Scope): Resolved {
  if (path.data) return resolveData(path, scope);
  const base = outside(scope, path.depth);
  return base === undefined ? { found: false, name: '..', known: [] } : follow(path.parts, base.shape);
}

function resolveData({ parts, depth }: hbs.AST.PathExpression, scope: Scope): Resolved {
  const [name = '', ...rest] = parts;
  if (name === 'root' && depth === 0) return follow(rest, rootOf(scope).shape);
  const shape = loopAround(scope, depth)?.parent === undefined ? undefined : own(LOOP_DATA, name);
  if (shape !== undefined && rest.length === 0) return { found: true, shape };
  return { found: false, name: `@${parts.join('.')}`, known: Object.keys(LOOP_DATA).map((known) => `@${known}`) };
}

function follow(parts: readonly string[], from: Shape): Resolved {
  let shape = from;
  for (const name of parts) {
    const next: Shape | undefined = shape.kind === 'record' ? own(shape.fields, name) : undefined;
    if (next === undefined)
      return { found: false, name, known: shape.kind === 'record' ? Object.keys(shape.fields) : [] };
    shape = next;
  }
  return { found: true, shape };
}

/** The scope so many `../` further out. */
function outside(scope: Scope, levels: number): Scope | undefined {
  if (levels === 0) return scope;
  return scope.parent === undefined || scope.ofPartial ? undefined : outside(scope.parent, levels - 1);
}

/** The scope so many loops further out, whatever partial they stand in. */
function loopAround(scope: Scope, levels: number): Scope | undefined {
  if (levels === 0) return scope;
  return scope.parent === undefined ? undefined : loopAround(scope.parent, levels - 1);
}

/** Never what every object inherits, such as `constructor`. */
function own(shapes: Readonly<Record<string, Shape>>, name: string): Shape | undefined {
  return Object.hasOwn(shapes, name) ? shapes[name] : undefined;
}

function rootOf(scope: Scope): Scope {
  return scope.parent === undefined ? scope : rootOf(scope.parent);
}
