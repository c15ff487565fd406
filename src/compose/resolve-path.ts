import { flag, type Shape, text } from '../view/shape.js';

/** What a path of a template may see: the shape of `this`, of what is around it, and whether it stands in an `each`. */
export interface Scope {
  readonly shape: Shape;
  readonly parent?: Scope;
}

/** The shape a path leads to, or the name that is not there and those that are. */
export type Resolved =
  | { readonly found: true; readonly shape: Shape }
  | { readonly found: false; readonly name: string; readonly known: readonly string[] };

const LOOP_DATA: Readonly<Record<string, Shape>> = { index: text, first: flag, last: flag };

/** Follows a path of a template through the shape of the view. */
export function resolvePath(path: hbs.AST.PathExpression, scope: Scope): Resolved {
  if (path.data) return resolveData(path, scope);
  let base: Scope | undefined = scope;
  for (let up = 0; up < path.depth && base !== undefined; up += 1) base = base.parent;
  return base === undefined ? { found: false, name: '..', known: [] } : follow(path.parts, base.shape);
}

function resolveData({ parts }: hbs.AST.PathExpression, scope: Scope): Resolved {
  const [name, ...rest] = parts;
  if (name === 'root') return follow(rest, rootOf(scope).shape);
  const shape = scope.parent === undefined ? undefined : LOOP_DATA[name ?? ''];
  if (shape !== undefined && rest.length === 0) return { found: true, shape };
  return { found: false, name: `@${parts.join('.')}`, known: Object.keys(LOOP_DATA).map((known) => `@${known}`) };
}

function follow(parts: readonly string[], from: Shape): Resolved {
  let shape = from;
  for (const name of parts) {
    const next: Shape | undefined = shape.kind === 'record' ? shape.fields[name] : undefined;
    if (next === undefined)
      return { found: false, name, known: shape.kind === 'record' ? Object.keys(shape.fields) : [] };
    shape = next;
  }
  return { found: true, shape };
}

function rootOf(scope: Scope): Scope {
  return scope.parent === undefined ? scope : rootOf(scope.parent);
}
